#include "core/imaging/inflate.h"

#include <algorithm>
#include <zlib.h>

namespace imaging {

using domain::ErrorCode;
using domain::fail;

std::uint64_t inflateLimit(std::uint64_t fileSize)
{
    constexpr std::uint64_t mebibyte = 1024 * 1024;
    return std::min<std::uint64_t>(1024 * mebibyte, std::max<std::uint64_t>(64 * mebibyte, 64 * fileSize));
}

domain::Result<std::vector<std::uint8_t>> inflated(ByteSource& source, std::uint64_t offset, std::uint64_t limit,
                                                   const std::string& subject)
{
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return fail(ErrorCode::OutOfMemory, subject, {.found = "zlib could not start"});
    struct End {
        z_stream& stream;
        ~End() { inflateEnd(&stream); }
    } end{stream};

    std::vector<std::uint8_t> result;
    std::vector<std::uint8_t> in(64 * 1024);
    std::vector<std::uint8_t> out(256 * 1024);
    for (;;) {
        if (stream.avail_in == 0) {
            const std::size_t count = source.read(offset, in.data(), in.size());
            if (count == 0)
                return fail(ErrorCode::DicomTruncated, subject,
                            {.found = "deflated data that end early, after " + std::to_string(result.size()) + " bytes",
                             .expected = "a complete deflated data set"});
            offset += count;
            stream.next_in = in.data();
            stream.avail_in = static_cast<uInt>(count);
        }
        stream.next_out = out.data();
        stream.avail_out = static_cast<uInt>(out.size());
        const int status = ::inflate(&stream, Z_NO_FLUSH);
        const std::size_t count = out.size() - stream.avail_out;
        if (result.size() + count > limit)
            return fail(ErrorCode::DicomTooLarge, subject,
                        {.found = "more than " + std::to_string(limit) + " bytes when inflated",
                         .expected = std::to_string(limit) + " bytes"});
        result.insert(result.end(), out.begin(), out.begin() + static_cast<std::ptrdiff_t>(count));
        if (status == Z_STREAM_END)
            return result;
        if (status != Z_OK && status != Z_BUF_ERROR)
            return fail(
                ErrorCode::DicomDecoderFailed, subject,
                {.found = std::string("deflated data that zlib refuses: ") + (stream.msg ? stream.msg : "damaged"),
                 .expected = "a deflated data set"});
    }
}

} // namespace imaging
