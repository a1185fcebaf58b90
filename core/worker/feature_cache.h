// What a finished fold's backbone says of pictures, kept beside the run: asking again costs a read.
#pragma once

#include "core/domain/error.h"
#include "core/runs/run_folder.h"

#include <ATen/core/Tensor.h>

#include <string>
#include <unordered_map>
#include <vector>

namespace worker {

/// RUN/features/fold<k>.safetensors: float16 [n, C, h, w] and the images' identities. It belongs to the run's settings; a
/// file of others, or a damaged one, counts as none and is written anew.
class FeatureCache {
public:
    FeatureCache(const runs::RunFolder& run, const QString& configurationHash, int fold);

    bool has(const std::string& identity) const { return m_rowOf.contains(identity); }
    /// features: [identities, C, h, w].
    void add(const std::vector<std::string>& identities, const at::Tensor& features);
    at::Tensor rows(const std::vector<std::string>& identities) const; ///< float16, in that order
    /// Nothing where nothing was added. Errors: FileUnwritable, DiskFull.
    domain::Done save();

private:
    std::string m_path, m_hash;
    std::vector<std::string> m_identities;
    std::unordered_map<std::string, std::int64_t> m_rowOf;
    std::vector<at::Tensor> m_parts;
    bool m_changed = false;
};

} // namespace worker
