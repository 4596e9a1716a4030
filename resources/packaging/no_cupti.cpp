// Stands in for libcupti, which LibTorch's profiler asks for NVIDIA's devices: there are none, and every call says so.
#define NOT_INITIALIZED(name) \
    extern "C" int name() { return 15; } // CUPTI_ERROR_NOT_INITIALIZED

NOT_INITIALIZED(cuptiActivityDisable)
NOT_INITIALIZED(cuptiActivityEnable)
NOT_INITIALIZED(cuptiActivityEnableCudaEventDeviceTimestamps)
NOT_INITIALIZED(cuptiActivityEnableDriverApi)
NOT_INITIALIZED(cuptiActivityEnableRuntimeApi)
NOT_INITIALIZED(cuptiActivityFlushAll)
NOT_INITIALIZED(cuptiActivityGetNextRecord)
NOT_INITIALIZED(cuptiActivityGetNumDroppedRecords)
NOT_INITIALIZED(cuptiActivityPopExternalCorrelationId)
NOT_INITIALIZED(cuptiActivityPushExternalCorrelationId)
NOT_INITIALIZED(cuptiActivityRegisterCallbacks)
NOT_INITIALIZED(cuptiActivityRegisterTimestampCallback)
NOT_INITIALIZED(cuptiActivitySetAttribute)
NOT_INITIALIZED(cuptiEnableCallback)
NOT_INITIALIZED(cuptiEnableDomain)
NOT_INITIALIZED(cuptiFinalize)
NOT_INITIALIZED(cuptiGetVersion)
NOT_INITIALIZED(cuptiSubscribe)
NOT_INITIALIZED(cuptiUnsubscribe)

namespace {
int text(const char** out)
{
    static const char none[] = "no CUDA device";
    if (out) *out = none;
    return 15;
}
} // namespace

extern "C" int cuptiGetCallbackName(int, unsigned, const char** name) { return text(name); }
extern "C" int cuptiGetResultString(int, const char** name) { return text(name); }
