// One film in the formats in which films come.
#pragma once

#include <string>
#include <vector>

struct FilmFiles {
    std::string format; ///< for the table
    std::vector<std::string> paths;
};

/// A phantom's film laid side by side and mirrored until it has `side` × `side` pixels of 12 bits (PNG: 8), three files of
/// each format below `folder`.
std::vector<FilmFiles> makeFilmFiles(const std::string& folder, int side);
