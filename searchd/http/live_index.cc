#include "searchd/http/live_index.h"

#include <spdlog/spdlog.h>

#include <chrono>
#include <utility>

#include "analyzers/error.h"
#include "indexer/index_directory.h"
#include "searchd/http/thread_priority.h"

namespace traan {
namespace {

constexpr std::chrono::milliseconds kLookEvery{250};
constexpr std::chrono::seconds kTryAgainAfter{10};

}  // namespace

ServedGeneration::ServedGeneration(std::shared_ptr<const Generation> of,
                                   std::shared_ptr<const Notices> its_notices,
                                   unsigned searchers_wanted)
    : searchers(std::move(of)),
      notices(std::move(its_notices)),
      version(TRAAN_VERSION "-" + generation().name() + "-" + generation().manifest().created +
              "-" + std::to_string(notices->revision)) {
  std::vector<SearcherPool::Lease> leases;
  for (unsigned i = 0; i < searchers_wanted; ++i) leases.push_back(searchers.borrow());
  SearchRequest request;
  request.sort = SortOrder::newest;
  request.size = 5;
  request.snippets = false;
  for (Hit& hit : leases.front()->search(request).hits) newest.push_back(std::move(hit.record));
}

LiveIndex::LiveIndex(std::string path, unsigned searchers, const NoticeBoard* board)
    : path_(std::move(path)), searchers_(searchers), board_(board) {
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

void LiveIndex::wake() {
  {
    const std::lock_guard lock(mutex_);
    asked_ = true;
    refused_.clear();
  }
  wake_.notify_all();
}

void LiveIndex::refresh() {
  {
    const std::lock_guard lock(mutex_);
    refused_.clear();
  }
  look();
}

bool LiveIndex::notices_are_in_force() const {
  const auto served = current();
  return !served || !board_ || served->notices->revision == board_->current()->revision;
}

void LiveIndex::before_each(
    std::function<void(const std::shared_ptr<const ServedGeneration>&)> prepare) {
  const std::lock_guard opening(opening_);
  prepare_ = std::move(prepare);
}

void LiveIndex::follow(const std::stop_token& stop) {
  lower_priority();
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
  const std::lock_guard opening(opening_);
  std::string name;
  try {
    name = IndexDirectory(path_).current_name();
    if (is_due(name)) {
      open(name);
      be_well();
    }
  } catch (const Error& error) {
    refuse(name, error.what());
  } catch (const std::exception& error) {
    refuse(name, std::string("unexpected: ") + error.what());
  }
  put_notices_in_force();
}

/// Also where what CURRENT names was refused.
void LiveIndex::put_notices_in_force() {
  if (notices_are_in_force() || unfit_revision_ == board_->current()->revision) return;
  try {
    open(current()->generation().name());
  } catch (const std::exception& error) {
    unfit_revision_ = board_->current()->revision;
    spdlog::error("notices of the administration are not in force: {}", error.what());
  }
}

/// Whether what CURRENT names was not refused a moment ago.
bool LiveIndex::is_due(const std::string& name) const {
  const std::lock_guard lock(mutex_);
  return name != refused_ || std::chrono::steady_clock::now() >= again_;
}

void LiveIndex::open(const std::string& name) {
  auto notices = board_ ? board_->current() : std::make_shared<const Notices>();
  std::shared_ptr<const ServedGeneration> old;
  {
    const std::lock_guard lock(mutex_);
    old = served_;
  }
  if (old && old->generation().name() == name && old->notices->revision == notices->revision) {
    return;
  }
  const auto start = std::chrono::steady_clock::now();
  auto generation = std::make_shared<const Generation>(
      IndexDirectory(path_), name, old ? &old->generation() : nullptr, notices->removed);
  auto served = std::make_shared<const ServedGeneration>(std::move(generation), std::move(notices),
                                                         searchers_);
  if (prepare_) prepare_(served);
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  spdlog::info("generation {} with {} documents is served from now on; opening it took {:.2f} s",
               name, served->generation().manifest().documents, took.count());
  const std::lock_guard lock(mutex_);
  served_.swap(served);  // the old one goes outside of the lock
}

/// What CURRENT names is served.
void LiveIndex::be_well() {
  const std::lock_guard lock(mutex_);
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
    spdlog::error("generation {} stays served: {}", served_->generation().name(), why);
  } else {
    spdlog::warn("nothing to serve yet: {}", why);
  }
  logged_ = why;
}

}  // namespace traan
