#include "searchd/http/live_index.h"

#include <spdlog/spdlog.h>

#include <chrono>
#include <utility>

#include "analyzers/error.h"
#include "indexer/index_directory.h"

namespace traan {
namespace {

constexpr std::chrono::milliseconds kLookEvery{250};
constexpr std::chrono::seconds kTryAgainAfter{10};

}  // namespace

ServedGeneration::ServedGeneration(std::shared_ptr<const Generation> generation, unsigned count)
    : searchers(std::move(generation)) {
  std::vector<SearcherPool::Lease> leases;
  for (unsigned i = 0; i < count; ++i) leases.push_back(searchers.borrow());
  SearchRequest request;
  request.sort = SortOrder::newest;
  request.size = 5;
  request.snippets = false;
  for (Hit& hit : leases.front()->search(request).hits) newest.push_back(std::move(hit.record));
}

LiveIndex::LiveIndex(std::string path, unsigned searchers)
    : path_(std::move(path)), searchers_(searchers) {
  look();
  thread_ = std::jthread([this](const std::stop_token& stop) { follow(stop); });
}

LiveIndex::~LiveIndex() = default;

std::shared_ptr<const ServedGeneration> LiveIndex::current() const {
  const std::lock_guard lock(mutex_);
  return served_;
}

std::string LiveIndex::problem() const {
  const std::lock_guard lock(mutex_);
  return problem_;
}

void LiveIndex::refresh() {
  {
    const std::lock_guard lock(mutex_);
    asked_ = true;
    refused_.clear();
  }
  wake_.notify_all();
}

void LiveIndex::follow(const std::stop_token& stop) {
  while (!stop.stop_requested()) {
    {
      std::unique_lock lock(mutex_);
      wake_.wait_for(lock, stop, kLookEvery, [&] { return asked_; });
      asked_ = false;
    }
    if (!stop.stop_requested()) look();
  }
}

void LiveIndex::look() {
  std::string name;
  try {
    name = IndexDirectory(path_).current_name();
    open(name);
  } catch (const Error& error) {
    refuse(name, error.what());
  } catch (const std::exception& error) {
    refuse(name, std::string("unexpected: ") + error.what());
  }
}

void LiveIndex::open(const std::string& name) {
  {
    const std::lock_guard lock(mutex_);
    if (name == refused_ && std::chrono::steady_clock::now() < again_) return;
    if (served_ && served_->searchers.generation().name() == name) return be_well();
  }
  const auto start = std::chrono::steady_clock::now();
  auto generation = std::make_shared<const Generation>(IndexDirectory(path_), name);
  auto served = std::make_shared<const ServedGeneration>(std::move(generation), searchers_);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  spdlog::info("generation {} with {} documents is served from now on; opening it took {:.2f} s",
               name, served->searchers.generation().manifest().documents, took.count());
  const std::lock_guard lock(mutex_);
  served_.swap(served);  // the old one goes outside of the lock
  be_well();
}

/// What CURRENT names is served. To be called with the mutex held.
void LiveIndex::be_well() {
  problem_.clear();
  logged_.clear();
  refused_.clear();
}

/// Logs it once, not at every look.
void LiveIndex::refuse(const std::string& name, const std::string& why) {
  const std::lock_guard lock(mutex_);
  refused_ = name;
  again_ = std::chrono::steady_clock::now() + kTryAgainAfter;
  problem_ = name.empty() ? "there is no generation to serve"
                          : "the current generation cannot be served; the log says why";
  if (logged_ == why) return;
  if (served_) {
    spdlog::error("generation {} stays served: {}", served_->searchers.generation().name(), why);
  } else {
    spdlog::warn("nothing to serve yet: {}", why);
  }
  logged_ = why;
}

}  // namespace traan
