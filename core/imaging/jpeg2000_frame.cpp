#include "core/imaging/codestream.h"
#include "core/imaging/frame_decoder.h"

#include <openjpeg.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace imaging {

using domain::ErrorCode;
using domain::fail;

namespace {

struct Reader {
    std::span<const std::uint8_t> bytes;
    std::size_t at = 0;
};

OPJ_SIZE_T readBytes(void* to, OPJ_SIZE_T count, void* data)
{
    auto& reader = *static_cast<Reader*>(data);
    count = std::min<OPJ_SIZE_T>(count, reader.bytes.size() - reader.at);
    if (count == 0)
        return static_cast<OPJ_SIZE_T>(-1); // OpenJPEG's sign for the end
    std::memcpy(to, reader.bytes.data() + reader.at, count);
    reader.at += count;
    return count;
}

OPJ_OFF_T skipBytes(OPJ_OFF_T count, void* data)
{
    auto& reader = *static_cast<Reader*>(data);
    if (count < 0)
        return -1;
    const auto step = std::min<std::uint64_t>(static_cast<std::uint64_t>(count), reader.bytes.size() - reader.at);
    reader.at += step;
    return step == 0 && count > 0 ? -1 : static_cast<OPJ_OFF_T>(step);
}

OPJ_BOOL seekBytes(OPJ_OFF_T to, void* data)
{
    auto& reader = *static_cast<Reader*>(data);
    if (to < 0 || static_cast<std::uint64_t>(to) > reader.bytes.size())
        return OPJ_FALSE;
    reader.at = static_cast<std::size_t>(to);
    return OPJ_TRUE;
}

void keepFirst(const char* message, void* data)
{
    auto& text = *static_cast<std::string*>(data);
    if (text.empty() && message)
        text.assign(message, std::strcspn(message, "\n"));
}

void ignore(const char*, void*) {}

template <typename Sample>
void copyComponent(const opj_image_comp_t& component, Sample* to, std::size_t step, std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i)
        to[i * step] = static_cast<Sample>(component.data[i]);
}

} // namespace

domain::Result<DecodedFrame> decodeJpeg2000(std::span<const std::uint8_t> bytes, const PixelLayout& layout,
                                            const std::string& subject)
{
    std::string message, warning;
    const auto failed = [&](const char* what) {
        return fail(ErrorCode::DicomDecoderFailed, subject,
                    {.found = message.empty() ? what : message, .expected = "a JPEG 2000 picture"});
    };
    Reader reader{bytes};
    const bool isJp2 = bytes.size() > 1 && bytes[0] == 0;
    const std::unique_ptr<opj_stream_t, decltype(&opj_stream_destroy)> stream(opj_stream_default_create(OPJ_TRUE),
                                                                              opj_stream_destroy);
    const std::unique_ptr<opj_codec_t, decltype(&opj_destroy_codec)> codec(
        opj_create_decompress(isJp2 ? OPJ_CODEC_JP2 : OPJ_CODEC_J2K), opj_destroy_codec);
    if (!stream || !codec)
        return fail(ErrorCode::OutOfMemory, subject, {.found = "OpenJPEG could not start"});
    opj_stream_set_user_data(stream.get(), &reader, nullptr);
    opj_stream_set_user_data_length(stream.get(), bytes.size());
    opj_stream_set_read_function(stream.get(), readBytes);
    opj_stream_set_skip_function(stream.get(), skipBytes);
    opj_stream_set_seek_function(stream.get(), seekBytes);
    opj_set_info_handler(codec.get(), ignore, nullptr);
    opj_set_warning_handler(codec.get(), keepFirst, &warning);
    opj_set_error_handler(codec.get(), keepFirst, &message);

    opj_dparameters_t parameters;
    opj_set_default_decoder_parameters(&parameters);
    opj_image_t* header = nullptr;
    const bool started =
        opj_setup_decoder(codec.get(), &parameters) && opj_read_header(stream.get(), codec.get(), &header);
    const std::unique_ptr<opj_image_t, decltype(&opj_image_destroy)> image(header, opj_image_destroy);
    if (!started || !image)
        return failed("a header that OpenJPEG refuses");
    if (!opj_decode(codec.get(), stream.get(), image.get()) || !opj_end_decompress(codec.get(), stream.get()))
        return failed("a codestream that OpenJPEG refuses");
    DecodedFrame result{layout, {}, {}};
    if (!warning.empty())
        result.warnings.push_back("The JPEG 2000 decoder says: " + warning + ".");
    result.layout.byPlane = false;
    if (static_cast<int>(image->numcomps) != layout.samples)
        return failed("another number of components than the header says");
    const auto count = static_cast<std::size_t>(layout.pixels());
    const auto samples = static_cast<std::size_t>(layout.samples);
    const auto width = static_cast<std::size_t>(layout.bitsAllocated / 8);
    result.bytes.resize(count * samples * width);
    for (std::size_t c = 0; c < samples; ++c) {
        const opj_image_comp_t& component = image->comps[c];
        if (!component.data || component.w != static_cast<OPJ_UINT32>(layout.columns) ||
            component.h != static_cast<OPJ_UINT32>(layout.rows))
            return failed("components of different sizes");
        if (width == 1)
            copyComponent(component, result.bytes.data() + c, samples, count);
        else if (width == 2)
            copyComponent(component, reinterpret_cast<std::uint16_t*>(result.bytes.data()) + c, samples, count);
        else
            copyComponent(component, reinterpret_cast<std::uint32_t*>(result.bytes.data()) + c, samples, count);
    }
    if (samples == 3)
        result.layout.photometric = image->color_space == OPJ_CLRSPC_SYCC || layout.photometric == Photometric::YbrFull
                                        ? Photometric::YbrFull
                                        : Photometric::Rgb;
    // The values stand in the low bits, whatever High Bit says of the uncompressed picture.
    result.layout.highBit = layout.bitsStored - 1;
    return result;
}

} // namespace imaging
