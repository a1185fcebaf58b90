#include "core/imaging/dicom_library.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdict.h>
#include <dcmtk/dcmjpeg/djdecode.h>
#include <dcmtk/dcmjpls/djdecode.h>
#include <dcmtk/oflog/oflog.h>
#include <dcmtk/oflog/spi/logevent.h>

#include <cstdlib>
#include <mutex>

namespace imaging {
namespace {

thread_local DicomLibraryMessages* listener = nullptr;

class Collector final : public dcmtk::log4cplus::Appender {
public:
    ~Collector() override { destructorImpl(); }
    void close() override { closed = true; }

protected:
    void append(const dcmtk::log4cplus::spi::InternalLoggingEvent& event) override
    {
        if (listener)
            listener->add(event.getMessage().c_str());
    }
};

} // namespace

void useDicomLibrary()
{
    static std::once_flag once;
    std::call_once(once, [] {
        // The first logger sets up DCMTK's own console output; only then can it be taken away.
        OFLog::getLogger("fewbox");
        auto root = dcmtk::log4cplus::Logger::getRoot();
        root.removeAllAppenders();
        root.addAppender(dcmtk::log4cplus::SharedAppenderPtr(new Collector));
        root.setLogLevel(dcmtk::log4cplus::WARN_LOG_LEVEL);
        DJDecoderRegistration::registerCodecs(EDC_photometricInterpretation, EUC_never, EPC_colorByPixel);
        DJLSDecoderRegistration::registerCodecs(EJLSUC_never, EJLSPC_colorByPixel);
    });
}

bool dicomDictionaryIsLoaded()
{
    return dcmDataDict.isDictionaryLoaded();
}

std::string dicomDictionaryPath()
{
    const char* path = std::getenv(DCM_DICT_ENVIRONMENT_VARIABLE);
    return path && *path ? path : DCM_DICT_DEFAULT_PATH;
}

DicomLibraryMessages::DicomLibraryMessages() : m_outer(listener)
{
    listener = this;
}

DicomLibraryMessages::~DicomLibraryMessages()
{
    listener = m_outer;
}

void DicomLibraryMessages::add(const std::string& line)
{
    constexpr std::size_t most = 16;
    if (m_lines.size() < most)
        m_lines.push_back(line);
}

} // namespace imaging
