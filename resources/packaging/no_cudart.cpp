// Stands in for libcudart where LibTorch computes on the CPU alone: there is no device, and every call says so.
#define NO_DEVICE(name) \
    extern "C" int name() { return 100; } // cudaErrorNoDevice

NO_DEVICE(cudaDeviceSynchronize)
NO_DEVICE(cudaDriverGetVersion)
NO_DEVICE(cudaGetDeviceProperties)
NO_DEVICE(cudaRuntimeGetVersion)

extern "C" int cudaGetDeviceCount(int* count)
{
    if (count) *count = 0;
    return 100;
}

extern "C" const char* cudaGetErrorString(int) { return "no CUDA device: this LibTorch computes on the CPU"; }
