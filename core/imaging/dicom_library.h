// DCMTK made ready, once per process: decoders registered, its log kept off our standard output and error.
#pragma once

#include <string>
#include <vector>

namespace imaging {

/// Idempotent, any thread. Whoever calls DCMTK calls this first.
void useDicomLibrary();
/// DCMTK on Debian reads its dictionary from a file at run time; without it implicit files cannot be understood.
bool dicomDictionaryIsLoaded();
/// Where that file is looked for, for a message.
std::string dicomDictionaryPath();

/// Collects what DCMTK logs on this thread while it lives.
class DicomLibraryMessages {
public:
    DicomLibraryMessages();
    ~DicomLibraryMessages();
    DicomLibraryMessages(const DicomLibraryMessages&) = delete;
    DicomLibraryMessages& operator=(const DicomLibraryMessages&) = delete;

    const std::vector<std::string>& lines() const { return m_lines; }
    /// The first line, else `otherwise`.
    std::string firstOr(const std::string& otherwise) const { return m_lines.empty() ? otherwise : m_lines.front(); }

    /// Called by the log; keeps the first few lines, since a damaged file can cause one a pixel.
    void add(const std::string& line);

private:
    std::vector<std::string> m_lines;
    DicomLibraryMessages* m_outer;
};

} // namespace imaging
