#include "tests/benchmarks/loading/film_files.h"

#include "core/domain/error_text.h"
#include "core/exchange/dx_writer.h"
#include "core/imaging/thumbnail.h"
#include "core/phantom/phantom.h"

#include <QtGlobal>

namespace {

constexpr int copies = 3;

/// 0 … length − 1, and back, and on.
int mirrored(int position, int length)
{
    const int within = position % (2 * length);
    return within < length ? within : 2 * length - 1 - within;
}

void require(const domain::Done& done)
{
    if (!done)
        qFatal("%s", domain::errorText(done.error()).c_str());
}

} // namespace

std::vector<FilmFiles> makeFilmFiles(const std::string& folder, int side)
{
    const phantom::Phantom film = phantom::makePhantom(phantom::planFilms(1, 1, 1).front(), 1);
    exchange::DxImage image = film.image;
    image.size = {side, side};
    image.pixels.assign(static_cast<std::size_t>(side) * static_cast<std::size_t>(side), 0);
    imaging::GreyImage grey{side, side, std::vector<std::uint8_t>(image.pixels.size())};
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const auto from = static_cast<std::size_t>(mirrored(y, film.image.size.height)) * film.image.size.width +
                              static_cast<std::size_t>(mirrored(x, film.image.size.width));
            const auto to = static_cast<std::size_t>(y) * static_cast<std::size_t>(side) + static_cast<std::size_t>(x);
            image.pixels[to] = film.image.pixels[from];
            grey.pixels[to] = static_cast<std::uint8_t>(image.pixels[to] >> (image.bitsStored - 8));
        }
    }
    struct Kind {
        const char* name;
        exchange::TransferSyntax syntax;
    };
    std::vector<FilmFiles> all;
    const std::string sides = std::to_string(side);
    for (const Kind& kind : {Kind{"DICOM", exchange::TransferSyntax::ExplicitLittle},
                             Kind{"DICOM, RLE", exchange::TransferSyntax::Rle},
                             Kind{"DICOM, JPEG lossless", exchange::TransferSyntax::JpegLossless},
                             Kind{"DICOM, JPEG-LS", exchange::TransferSyntax::JpegLs}}) {
        FilmFiles files{std::string(kind.name) + ", " + sides, {}};
        image.transferSyntax = kind.syntax;
        for (int i = 0; i < copies; ++i) {
            files.paths.push_back(folder + "/" + sides + "_" + std::to_string(all.size()) + "_" + std::to_string(i) + ".dcm");
            require(exchange::writeDx(image, files.paths.back()));
        }
        all.push_back(std::move(files));
    }
    FilmFiles png{"PNG, " + sides, {}};
    for (int i = 0; i < copies; ++i) {
        png.paths.push_back(folder + "/" + sides + "_" + std::to_string(i) + ".png");
        require(imaging::writePng(png.paths.back(), grey));
    }
    all.push_back(std::move(png));
    return all;
}
