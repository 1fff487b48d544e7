#include "searchd/http/metrics.h"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

namespace traan {
namespace {

using prometheus::Family;
using prometheus::Histogram;

/// In seconds.
const Histogram::BucketBoundaries kRequestBuckets = {.0005, .001, .0025, .005, .01, .025,
                                                     .05,   .1,   .25,   .5,   1,   2.5};
const Histogram::BucketBoundaries kStageBuckets = {.0001, .0005, .001, .0025, .005, .01,
                                                   .025,  .05,   .1,   .25,   1,    2.5};

}  // namespace

class Metrics::Impl {
 public:
  // What was registered before is given again under the same name. Before what it registers.
  prometheus::Registry registry{prometheus::Registry::InsertBehavior::Merge};
  Family<Histogram>& requests =
      prometheus::BuildHistogram()
          .Name("traan_http_request_duration_seconds")
          .Help("From a request's last byte to its answer's first, by route")
          .Register(registry);
  Family<prometheus::Counter>& answers =
      counter("traan_http_answers_total", "Answers by route and status");
  Family<Histogram>& stages = prometheus::BuildHistogram()
                                  .Name("traan_search_stage_duration_seconds")
                                  .Help("Parts of searches")
                                  .Register(registry);
  Family<prometheus::Counter>& refusals =
      counter("traan_http_refused_total", "Requests that were refused, by lane and reason");
  Family<prometheus::Counter>& cache =
      counter("traan_answer_cache_total", "Answers that may be kept, by where they came from");

  std::string text(const ServerState& state) {
    gauge("traan_connections", "Open connections", static_cast<double>(state.connections));
    at_hand("search", state.search_at_hand);
    at_hand("expensive", state.expensive_at_hand);
    gauge("traan_answer_cache_entries", "Answers kept", static_cast<double>(state.cached_answers));
    gauge("traan_answer_cache_bytes", "Bytes of them", static_cast<double>(state.cached_bytes));
    gauge("traan_clients", "Clients whose rate is known", static_cast<double>(state.clients));
    gauge("traan_documents", "Documents that are served", static_cast<double>(state.documents));
    gauge("traan_generation", "The generation that is served, 0 for none",
          static_cast<double>(state.generation));
    gauge("traan_index_age_seconds", "Since that generation was made", state.index_age);
    gauge("traan_index_alarm", "1 where the current generation could not be opened",
          state.alarm ? 1 : 0);
    return prometheus::TextSerializer().Serialize(registry.Collect());
  }

 private:
  Family<prometheus::Counter>& counter(const char* name, const char* help) {
    return prometheus::BuildCounter().Name(name).Help(help).Register(registry);
  }
  void gauge(const char* name, const char* help, double value) {
    prometheus::BuildGauge().Name(name).Help(help).Register(registry).Add({}).Set(value);
  }
  void at_hand(const char* lane, std::uint64_t count) {
    prometheus::BuildGauge()
        .Name("traan_at_hand")
        .Help("Requests that run or wait for a thread, by lane")
        .Register(registry)
        .Add({{"lane", lane}})
        .Set(static_cast<double>(count));
  }
};

Metrics::Metrics() : impl_(std::make_unique<Impl>()) {}
Metrics::~Metrics() = default;

void Metrics::answered(std::string_view route, int status, double seconds) {
  const std::string name(route);
  impl_->requests.Add({{"route", name}}, kRequestBuckets).Observe(seconds);
  impl_->answers.Add({{"route", name}, {"status", std::to_string(status)}}).Increment();
}

void Metrics::searched(const StageTimes& stages) {
  const auto observe = [&](const char* stage, double seconds) {
    impl_->stages.Add({{"stage", stage}}, kStageBuckets).Observe(seconds);
  };
  observe("parse", stages.parse);
  observe("match", stages.match);
  observe("facets", stages.facets);
  observe("order", stages.order);
  observe("snippet", stages.hits);
}

void Metrics::refused(std::string_view lane, std::string_view why) {
  impl_->refusals.Add({{"lane", std::string(lane)}, {"reason", std::string(why)}}).Increment();
}

void Metrics::cached(std::string_view outcome) {
  impl_->cache.Add({{"outcome", std::string(outcome)}}).Increment();
}

std::string Metrics::text(const ServerState& state) const { return impl_->text(state); }

}  // namespace traan
