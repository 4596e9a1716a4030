#include "tests/device/accelerator.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <ATen/EmptyTensor.h>
#include <ATen/core/LegacyTypeDispatch.h>
#include <ATen/core/dispatch/Dispatcher.h>
#include <ATen/detail/PrivateUse1HooksInterface.h>
#include <ATen/native/TensorFactories.h>
#include <ATen/ops/_reshape_alias_native.h>
#include <ATen/ops/as_strided_native.h>
#include <ATen/ops/unfold_native.h>
#include <ATen/ops/view_native.h>
#include <algorithm>
#include <atomic>
#include <c10/core/CachingDeviceAllocator.h>
#include <c10/core/impl/DeviceGuardImplInterface.h>
#include <c10/core/impl/alloc_cpu.h>
#include <mutex>
#include <set>
#include <torch/library.h>

namespace accelerator {
namespace {

constexpr auto type = c10::DeviceType::PrivateUse1;

/// Added to an address of the host's, this is one that no processor follows.
constexpr std::uintptr_t foreign = std::uintptr_t(1) << 52;

void* on_device(void* host)
{
    return host ? reinterpret_cast<void*>(reinterpret_cast<std::uintptr_t>(host) + foreign) : host;
}
void* on_host(const void* device)
{
    const auto address = reinterpret_cast<std::uintptr_t>(device);
    return device ? reinterpret_cast<void*>(address - foreign) : nullptr;
}

std::mutex counting;
Counters counted;
std::int64_t live = 0, most = 0, budget = 0, kept_back = 0;
std::atomic<int> no_waiting = 0;

void launched(const std::string& name)
{
    const std::lock_guard lock(counting);
    ++counted.launches;
    ++counted.by_operator[name];
}

void waited(const std::string& name)
{
    TORCH_CHECK(no_waiting == 0, "The host waits for the device in ", name);
    const std::lock_guard lock(counting);
    ++counted.waits;
    ++counted.waits_by_operator[name];
}

void take(std::int64_t bytes)
{
    const std::lock_guard lock(counting);
    TORCH_CHECK_WITH(OutOfMemoryError, budget == 0 || live + bytes <= budget, "The test accelerator is out of memory");
    ++counted.allocations;
    live += bytes;
    most = std::max(most, live);
}

/// What lies behind an address of the device: host memory of its own, or the storage of a tensor that the CPU made.
struct Block {
    std::int64_t bytes = 0;
    void* memory = nullptr;
    c10::Storage storage = {};

    ~Block()
    {
        if (memory) c10::free_cpu(memory);
        const std::lock_guard lock(counting);
        live -= bytes;
    }
};

c10::DataPtr pointer_to(void* host, Block* block)
{
    return {on_device(host), block, [](void* b) { delete static_cast<Block*>(b); }, device()};
}

class DeviceMemory final : public c10::DeviceAllocator {
public:
    c10::DataPtr allocate(std::size_t n) override
    {
        take(std::int64_t(n));
        auto* host = n > 0 ? c10::alloc_cpu(n) : nullptr;
        return pointer_to(host, new Block{std::int64_t(n), host});
    }
    c10::DeleterFnPtr raw_deleter() const override { return nullptr; }
    void copy_data(void* to, const void* from, std::size_t n) const override
    {
        std::memcpy(on_host(to), on_host(from), n);
    }
    bool initialized() override { return true; }
    void emptyCache(c10::MempoolId_t) override { kept_back = 0; }
    void recordStream(const c10::DataPtr&, c10::Stream) override {}
    c10::CachingDeviceAllocator::DeviceStats getDeviceStats(c10::DeviceIndex) override
    {
        const std::lock_guard lock(counting);
        c10::CachingDeviceAllocator::DeviceStats stats;
        stats.allocated_bytes[0].current = live;
        stats.reserved_bytes[0].current = live + kept_back;
        return stats;
    }
    void resetAccumulatedStats(c10::DeviceIndex) override {}
    void resetPeakStats(c10::DeviceIndex) override {}
    std::pair<std::size_t, std::size_t> getMemoryInfo(c10::DeviceIndex) override
    {
        const std::lock_guard lock(counting);
        const auto all = budget > 0 ? budget : std::int64_t(1) << 40;
        return {std::size_t(std::max<std::int64_t>(0, all - live - kept_back)), std::size_t(all)};
    }
};

/// Host memory that copies need not be waited for.
class PinnedMemory final : public c10::Allocator {
public:
    c10::DataPtr allocate(std::size_t n) override
    {
        auto* memory = c10::alloc_cpu(std::max<std::size_t>(n, 1));
        const std::lock_guard lock(mutex_);
        blocks_[static_cast<char*>(memory)] = n;
        return {memory, memory, [](void* m) { forget(m); }, c10::kCPU};
    }
    c10::DeleterFnPtr raw_deleter() const override { return &forget; }
    void copy_data(void* to, const void* from, std::size_t n) const override { std::memcpy(to, from, n); }

    static bool holds(const void* data)
    {
        const std::lock_guard lock(mutex_);
        const auto* at = static_cast<const char*>(data);
        const auto after = blocks_.upper_bound(const_cast<char*>(at));
        if (after == blocks_.begin()) return false;
        const auto& [begin, bytes] = *std::prev(after);
        return at < begin + std::max<std::size_t>(bytes, 1);
    }

private:
    static void forget(void* memory)
    {
        {
            const std::lock_guard lock(mutex_);
            blocks_.erase(static_cast<char*>(memory));
        }
        c10::free_cpu(memory);
    }

    static inline std::mutex mutex_;
    static inline std::map<char*, std::size_t> blocks_;
};

DeviceMemory device_memory;
PinnedMemory pinned_memory;

struct Guard final : c10::impl::DeviceGuardImplInterface {
    static c10::Stream stream(c10::Device on) { return c10::Stream(c10::Stream::DEFAULT, on); }

    c10::DeviceType type() const override { return accelerator::type; }
    c10::Device exchangeDevice(c10::Device) const override { return device(); }
    c10::Device getDevice() const override { return device(); }
    void setDevice(c10::Device) const override {}
    void uncheckedSetDevice(c10::Device) const noexcept override {}
    c10::Stream getStream(c10::Device on) const override { return stream(on); }
    c10::Stream getDefaultStream(c10::Device on) const override { return stream(on); }
    c10::Stream getStreamFromGlobalPool(c10::Device on, bool) const override { return stream(on); }
    c10::Stream getNewStream(c10::Device on, int) const override { return stream(on); }
    c10::Stream exchangeStream(c10::Stream given) const override { return given; }
    c10::DeviceIndex deviceCount() const noexcept override { return 1; }
    void record(void**, const c10::Stream&, const c10::DeviceIndex, const c10::EventFlag) const override {}
    void block(void*, const c10::Stream&) const override {}
    bool queryEvent(void*) const override { return true; }
    bool queryStream(const c10::Stream&) const override { return true; }
    void synchronizeStream(const c10::Stream&) const override { waited("synchronizeStream"); }
    void synchronizeEvent(void*) const override { waited("synchronizeEvent"); }
    void synchronizeDevice(const c10::DeviceIndex) const override { waited("synchronizeDevice"); }
};

/// Draws what the CPU's generator draws with the same seed.
class DeviceGenerator final : public c10::GeneratorImpl {
public:
    explicit DeviceGenerator(at::Generator drawing = at::make_generator<at::CPUGeneratorImpl>())
        : GeneratorImpl(device(), c10::DispatchKeySet(c10::DispatchKey::PrivateUse1)), drawing_(std::move(drawing))
    {
    }
    const at::Generator& drawing() const { return drawing_; }
    void set_current_seed(std::uint64_t seed) override { drawing_.set_current_seed(seed); }
    void set_offset(std::uint64_t) override {}
    std::uint64_t get_offset() const override { return 0; }
    std::uint64_t current_seed() const override { return drawing_.current_seed(); }
    std::uint64_t seed() override { return drawing_.seed(); }
    void set_state(const c10::TensorImpl& state) override { drawing_.unsafeGetGeneratorImpl()->set_state(state); }
    c10::intrusive_ptr<c10::TensorImpl> get_state() const override
    {
        return drawing_.unsafeGetGeneratorImpl()->get_state();
    }

private:
    DeviceGenerator* clone_impl() const override { return new DeviceGenerator(drawing_.clone()); }

    at::Generator drawing_;
};

struct Hooks final : at::PrivateUse1HooksInterface {
    bool isBuilt() const override { return true; }
    bool isAvailable() const override { return true; }
    bool hasPrimaryContext(c10::DeviceIndex) const override { return true; }
    c10::DeviceIndex deviceCount() const override { return 1; }
    void setCurrentDevice(c10::DeviceIndex) const override {}
    c10::DeviceIndex getCurrentDevice() const override { return 0; }
    c10::DeviceIndex exchangeDevice(c10::DeviceIndex) const override { return 0; }
    c10::DeviceIndex maybeExchangeDevice(c10::DeviceIndex) const override { return 0; }
    at::Device getDeviceFromPtr(void*) const override { return device(); }
    bool isPinnedPtr(const void* data) const override { return PinnedMemory::holds(data); }
    at::Allocator* getPinnedMemoryAllocator() const override { return &pinned_memory; }
    const at::Generator& getDefaultGenerator(c10::DeviceIndex) const override
    {
        static const auto generator = at::make_generator<DeviceGenerator>();
        return generator;
    }
    at::Generator getNewGenerator(c10::DeviceIndex) const override { return at::make_generator<DeviceGenerator>(); }
};

bool is_on_device(const at::Tensor& tensor) { return tensor.defined() && tensor.device().type() == type; }

/// Tensors of the device as the CPU sees them, for one operator.
class Mirrors {
public:
    at::Tensor of(const at::Tensor& tensor)
    {
        if (!is_on_device(tensor)) return tensor;
        auto* own = tensor.unsafeGetTensorImpl();
        const auto storage = tensor.storage();
        auto& known = storages_[storage.unsafeGetStorageImpl()];
        if (!known) {
            auto* held = new c10::Storage(storage);
            known = c10::Storage(
                c10::Storage::use_byte_size_t(), storage.nbytes(),
                c10::DataPtr(
                    on_host(storage.data()), held, [](void* s) { delete static_cast<c10::Storage*>(s); }, c10::kCPU),
                c10::GetAllocator(c10::kCPU), true);
        }
        auto mirror = at::detail::make_tensor<c10::TensorImpl>(
            c10::Storage(known), c10::DispatchKeySet(c10::DispatchKey::CPU), tensor.dtype());
        auto* impl = mirror.unsafeGetTensorImpl();
        impl->set_sizes_and_strides(own->sizes(), own->strides(), own->storage_offset());
        if (own->is_wrapped_number()) impl->set_wrapped_number(true);
        pairs_.emplace_back(mirror, tensor);
        return mirror;
    }

    /// What an operator gave, as a tensor of the device.
    at::Tensor back(const at::Tensor& result, const std::string& name)
    {
        if (!result.defined()) return result;
        for (const auto& [mirror, tensor] : pairs_)
            if (mirror.is_same(result)) return tensor;
        for (const auto& [own, known] : storages_)
            TORCH_CHECK(!known.is_alias_of(result.storage()), name,
                        " gives a view: the test accelerator needs a kernel for it");
        take(std::int64_t(result.storage().nbytes()));
        auto storage = result.storage();
        auto* block = new Block{std::int64_t(storage.nbytes()), nullptr, storage};
        auto moved = at::detail::make_tensor<c10::TensorImpl>(
            c10::Storage(c10::Storage::use_byte_size_t(), storage.nbytes(), pointer_to(storage.mutable_data(), block),
                         &device_memory, true),
            c10::DispatchKeySet(c10::DispatchKey::PrivateUse1), result.dtype());
        moved.unsafeGetTensorImpl()->set_sizes_and_strides(result.sizes(), result.strides(), result.storage_offset());
        return moved;
    }

    /// Takes over the sizes, and the memory, of results that an operator was given and has made fit.
    void take_sizes() const
    {
        for (const auto& [own, known] : storages_) {
            if (known.nbytes() == own->nbytes()) continue;
            take(std::int64_t(known.nbytes()));
            own->set_data_ptr_noswap(
                pointer_to(known.mutable_data(), new Block{std::int64_t(known.nbytes()), nullptr, known}));
            own->set_nbytes(known.nbytes());
        }
        for (const auto& [mirror, tensor] : pairs_)
            if (mirror.sizes() != tensor.sizes() || mirror.strides() != tensor.strides())
                tensor.unsafeGetTensorImpl()->set_sizes_and_strides(mirror.sizes(), mirror.strides());
    }

private:
    std::map<c10::StorageImpl*, c10::Storage> storages_;
    std::vector<std::pair<at::Tensor, at::Tensor>> pairs_; // mirror, tensor
};

/// Operators whose result's shape depends on values, which a GPU's host waits for.
const std::set<std::string> shaped_by_values = {
    "aten::nonzero",           "aten::masked_select", "aten::_unique2",          "aten::bincount",
    "aten::repeat_interleave", "aten::unique_dim",    "aten::unique_consecutive"};

void fallback(const c10::OperatorHandle& op, torch::jit::Stack* stack)
{
    const auto& schema = op.schema();
    const auto& name = schema.operator_name().name;
    const auto n = schema.arguments().size();
    const auto first = stack->size() - n;
    Mirrors mirrors;
    const auto mirrored = [&](const at::Tensor& tensor) {
        TORCH_CHECK(!tensor.defined() || is_on_device(tensor) || tensor.dim() == 0, name,
                    " is given a tensor of the CPU beside tensors of the accelerator");
        return mirrors.of(tensor);
    };
    for (std::size_t i = first; i < stack->size(); ++i) {
        auto& value = (*stack)[i];
        if (value.isTensor()) {
            value = mirrored(value.toTensor());
        } else if (value.isTensorList()) {
            auto list = value.toTensorVector();
            for (auto& tensor : list) tensor = mirrored(tensor);
            value = c10::List<at::Tensor>(list);
        } else if (value.isOptionalTensorList()) {
            c10::List<std::optional<at::Tensor>> list;
            for (std::optional<at::Tensor> tensor : value.toOptionalTensorList())
                list.push_back(tensor ? std::optional(mirrored(*tensor)) : std::nullopt);
            value = list;
        } else if (value.isGenerator()) {
            auto* own = dynamic_cast<DeviceGenerator*>(value.toGenerator().unsafeGetGeneratorImpl());
            TORCH_CHECK(own, name, " is given a random generator of the CPU for tensors of the accelerator");
            value = own->drawing();
        } else if (value.isDevice()) {
            value = c10::Device(c10::kCPU);
        }
    }
    {
        const at::AutoDispatchBelowADInplaceOrView below;
        op.redispatchBoxed(c10::DispatchKeySet(c10::DispatchKey::CPU), stack);
    }
    mirrors.take_sizes();
    launched(name);
    bool waits = shaped_by_values.contains(name);
    const auto results = schema.returns().size();
    for (std::size_t i = stack->size() - results; i < stack->size(); ++i) {
        auto& value = (*stack)[i];
        if (value.isTensor()) {
            value = mirrors.back(value.toTensor(), name);
        } else if (value.isTensorList()) {
            auto list = value.toTensorVector();
            for (auto& tensor : list) tensor = mirrors.back(tensor, name);
            value = c10::List<at::Tensor>(list);
        } else {
            waits = true; // a value
        }
    }
    if (waits) waited(name);
}

at::Tensor& copy(at::Tensor& to, const at::Tensor& from, bool non_blocking)
{
    if (to.numel() == 0) return to;
    const bool up = !is_on_device(from), down = !is_on_device(to);
    const char* name = up ? "upload" : down ? "download" : "aten::copy_";
    if (up || down) {
        const auto& host = up ? from : to;
        if (!non_blocking || !PinnedMemory::holds(host.const_data_ptr())) waited(name);
        const std::lock_guard lock(counting);
        ++(up ? counted.uploads : counted.downloads);
    } else {
        launched(name);
    }
    const at::AutoDispatchBelowADInplaceOrView below;
    Mirrors mirrors;
    mirrors.of(to).copy_(mirrors.of(from));
    return to;
}

at::Tensor copy_from(const at::Tensor& from, const at::Tensor& to, bool non_blocking)
{
    auto target = to;
    copy(target, from, non_blocking);
    return to;
}

at::Tensor copy_from_and_resize(const at::Tensor& from, const at::Tensor& to)
{
    to.resize_(from.sizes());
    return copy_from(from, to, false);
}

at::Scalar value_of(const at::Tensor& tensor)
{
    waited("item");
    {
        const std::lock_guard lock(counting);
        ++counted.downloads;
    }
    const at::AutoDispatchBelowADInplaceOrView below;
    Mirrors mirrors;
    return at::_local_scalar_dense(mirrors.of(tensor));
}

at::Tensor empty(at::IntArrayRef size, std::optional<at::ScalarType> dtype, std::optional<at::Layout>,
                 std::optional<at::Device>, std::optional<bool>, std::optional<at::MemoryFormat> format)
{
    return at::detail::empty_generic(size, &device_memory, c10::DispatchKeySet(c10::DispatchKey::PrivateUse1),
                                     c10::dtype_or_default(dtype), format);
}

at::Tensor empty_strided(at::IntArrayRef size, at::IntArrayRef stride, std::optional<at::ScalarType> dtype,
                         std::optional<at::Layout>, std::optional<at::Device>, std::optional<bool>)
{
    return at::detail::empty_strided_generic(
        size, stride, &device_memory, c10::DispatchKeySet(c10::DispatchKey::PrivateUse1), c10::dtype_or_default(dtype));
}

const at::Tensor& resize(const at::Tensor& self, at::IntArrayRef size, std::optional<at::MemoryFormat>)
{
    auto* impl = self.unsafeGetTensorImpl();
    const auto bytes = std::size_t(c10::multiply_integers(size)) * self.itemsize();
    auto storage = self.storage();
    if (bytes + std::size_t(self.storage_offset()) * self.itemsize() > storage.nbytes()) {
        auto larger = device_memory.allocate(bytes);
        if (storage.nbytes() > 0)
            std::memcpy(on_host(larger.get()), on_host(storage.data()), std::min(bytes, storage.nbytes()));
        storage.set_data_ptr_noswap(std::move(larger));
        storage.set_nbytes(bytes);
    }
    impl->set_sizes_contiguous(size);
    return self;
}

/// A kernel of its own, as CUDA has one.
std::tuple<at::Tensor, at::Tensor> fused_rms_norm(const at::Tensor& x, at::IntArrayRef shape,
                                                  const std::optional<at::Tensor>& weight, std::optional<double> eps)
{
    launched("aten::_fused_rms_norm");
    const at::AutoDispatchBelowADInplaceOrView below;
    Mirrors mirrors;
    const auto [y, scale] = at::_fused_rms_norm(
        mirrors.of(x), shape, weight && weight->defined() ? std::optional(mirrors.of(*weight)) : std::nullopt, eps);
    return {mirrors.back(y, "aten::_fused_rms_norm"), mirrors.back(scale, "aten::_fused_rms_norm")};
}

TORCH_LIBRARY_IMPL(_, PrivateUse1, m) { m.fallback(torch::CppFunction::makeFromBoxedFunction<&fallback>()); }

TORCH_LIBRARY_IMPL(aten, PrivateUse1, m)
{
    m.impl("empty.memory_format", TORCH_FN(empty));
    m.impl("empty_strided", TORCH_FN(empty_strided));
    m.impl("resize_", TORCH_FN(resize));
    m.impl("copy_", TORCH_FN(copy));
    m.impl("_copy_from", TORCH_FN(copy_from));
    m.impl("_copy_from_and_resize", TORCH_FN(copy_from_and_resize));
    m.impl("_local_scalar_dense", TORCH_FN(value_of));
    m.impl("as_strided", TORCH_FN(at::native::as_strided_tensorimpl));
    m.impl("view", TORCH_FN(at::native::view));
    m.impl("_reshape_alias", TORCH_FN(at::native::_reshape_alias));
    m.impl("_fused_rms_norm", TORCH_FN(fused_rms_norm));
    m.impl("unfold", TORCH_FN(at::native::unfold));
    // One kernel for all tensors of a list, as on CUDA; without these LibTorch would take one after the other.
    for (const char* name : {"_foreach_norm.Scalar", "_foreach_mul.Scalar", "_foreach_mul_.Scalar",
                             "_foreach_add_.List", "_foreach_add_.Scalar", "_foreach_addcmul_.Scalar",
                             "_foreach_div.Scalar", "_foreach_sqrt_", "_foreach_addcdiv_.Scalar"})
        m.impl(name, torch::CppFunction::makeFromBoxedFunction<&fallback>());
}

C10_REGISTER_GUARD_IMPL(PrivateUse1, Guard)

/// Before the first backward pass: LibTorch counts its devices then, once.
const bool installed = [] {
    static Hooks hooks;
    c10::register_privateuse1_backend("accelerator");
    c10::SetAllocator(type, &device_memory);
    at::RegisterPrivateUse1HooksInterface(&hooks);
    return true;
}();

} // namespace

c10::Device device() { return {type, 0}; }

Counters counters()
{
    const std::lock_guard lock(counting);
    return counted;
}

Counters Counters::operator-(const Counters& before) const
{
    auto result = *this;
    result.launches -= before.launches;
    result.waits -= before.waits;
    result.uploads -= before.uploads;
    result.downloads -= before.downloads;
    result.allocations -= before.allocations;
    for (const auto& [name, n] : before.by_operator) result.by_operator[name] -= n;
    for (const auto& [name, n] : before.waits_by_operator) result.waits_by_operator[name] -= n;
    return result;
}

std::string Counters::text() const
{
    std::string line = std::to_string(launches) + " launches, " + std::to_string(waits) + " waits, " +
                       std::to_string(uploads) + " uploads, " + std::to_string(downloads) + " downloads, " +
                       std::to_string(allocations) + " allocations;";
    std::vector<std::pair<std::int64_t, std::string>> sorted;
    for (const auto& [name, n] : by_operator)
        if (n > 0) sorted.emplace_back(-n, name);
    for (const auto& [name, n] : waits_by_operator)
        if (n > 0) sorted.emplace_back(-n, "waits in " + name);
    std::ranges::sort(sorted);
    for (const auto& [n, name] : sorted) line += " " + std::to_string(-n) + " " + name + ",";
    return line;
}

std::int64_t live_bytes()
{
    const std::lock_guard lock(counting);
    return live;
}

std::int64_t peak_bytes()
{
    const std::lock_guard lock(counting);
    return most;
}

void forget_peak()
{
    const std::lock_guard lock(counting);
    most = live;
}

void limit_memory(std::int64_t bytes, std::int64_t reserved)
{
    const std::lock_guard lock(counting);
    budget = bytes;
    kept_back = reserved;
}

NoWaiting::NoWaiting() { ++no_waiting; }
NoWaiting::~NoWaiting() { --no_waiting; }

} // namespace accelerator
