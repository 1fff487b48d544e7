#include "bench/load_plan.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iomanip>
#include <random>
#include <sstream>

#include "analyzers/error.h"

namespace traan::bench {
namespace {

std::chrono::nanoseconds nanoseconds_of(double seconds) {
  return std::chrono::nanoseconds(static_cast<std::int64_t>(seconds * 1e9));
}

bool is_target(const std::string& line) {
  return line.starts_with('/') &&
         std::all_of(line.begin(), line.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

std::vector<std::string> read_targets(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw Error(ErrorKind::not_found, "cannot read the targets in " + path);
  std::vector<std::string> targets;
  std::size_t number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    if (line.ends_with('\r')) line.pop_back();
    if (line.empty()) continue;
    if (!is_target(line)) {
      throw Error(ErrorKind::bad_input, path + ":" + std::to_string(number) +
                                            ": no request target; it begins with / and has " +
                                            "spaces and letters outside ASCII percent-encoded");
    }
    targets.push_back(std::move(line));
  }
  if (targets.empty()) throw Error(ErrorKind::bad_input, path + " has no targets");
  return targets;
}

/// Ranks by their Zipf distribution, from 0.
class Zipf {
 public:
  Zipf(std::size_t ranks, double exponent) {
    double sum = 0;
    for (std::size_t rank = 1; rank <= ranks; ++rank) {
      sum += std::pow(static_cast<double>(rank), -exponent);
      sums_.push_back(sum);
    }
  }

  /// `chance` is from 0 up to but without 1.
  std::uint32_t pick(double chance) const {
    const auto found = std::upper_bound(sums_.begin(), sums_.end() - 1, chance * sums_.back());
    return static_cast<std::uint32_t>(found - sums_.begin());
  }

 private:
  std::vector<double> sums_;
};

struct Percentile {
  const char* name;
  double part;
};
constexpr std::array<Percentile, 6> kPercentiles{
    {{"p50", 0.5}, {"p90", 0.9}, {"p95", 0.95}, {"p99", 0.99}, {"p99.9", 0.999}, {"max", 1.0}}};

/// By nearest rank: each is a value that was measured. Empty for none.
std::vector<double> percentiles_of(LoadTally::Milliseconds values) {
  if (values.empty()) return {};
  std::sort(values.begin(), values.end());
  std::vector<double> result;
  for (const Percentile& percentile : kPercentiles) {
    const double rank = std::ceil(percentile.part * static_cast<double>(values.size()));
    result.push_back(values[static_cast<std::size_t>(std::max(rank, 1.0)) - 1]);
  }
  return result;
}

struct Rates {
  double offered, achieved, achieved_200;
};

/// Answers that came after the last arrival lengthen the time that they are divided by.
Rates rates_of(const LoadTally& tally, double seconds) {
  const double taken = std::max(seconds, tally.last_answer_s);
  const auto rate = [](std::size_t number, double time) {
    return static_cast<double>(number) / time;
  };
  return {rate(tally.requests, seconds), rate(tally.answers, taken),
          rate(tally.answered_ms.size(), taken)};
}

void print_tally(std::ostream& out, const std::string& name, const LoadTally& tally,
                 double seconds) {
  const Rates rates = rates_of(tally, seconds);
  out << std::left << std::setw(24) << name << tally.requests << " requests, " << rates.offered
      << "/s offered, " << rates.achieved << "/s answered, " << rates.achieved_200
      << "/s with 200\n";
  out << std::setw(24) << "  answers by status";
  for (const auto& [status, number] : tally.statuses) out << status << ": " << number << "  ";
  out << tally.bytes << " bytes\n" << std::setw(24) << "  failures";
  const std::size_t failures = tally.requests - tally.answers;
  out << failures;
  for (std::size_t i = 0; i < kFailureNames.size(); ++i) {
    if (tally.failures[i] != 0) out << "  " << kFailureNames[i] << ": " << tally.failures[i];
  }
  out << '\n';
}

void print_latencies(std::ostream& out, const std::string& name,
                     const LoadTally::Milliseconds& values) {
  out << std::left << std::setw(24) << name << std::right << std::setw(9) << values.size();
  for (const double value : percentiles_of(values)) out << std::setw(10) << value;
  out << '\n';
}

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

void write_number(Writer& writer, const std::string& name, std::size_t number) {
  writer.Key(name.c_str());
  writer.Uint64(number);
}

void write_double(Writer& writer, const char* name, double value) {
  writer.Key(name);
  writer.Double(value);
}

void write_latencies(Writer& writer, const char* name, const LoadTally::Milliseconds& values) {
  writer.Key(name);
  writer.StartObject();
  write_number(writer, "number", values.size());
  const std::vector<double> percentiles = percentiles_of(values);
  for (std::size_t i = 0; i < percentiles.size(); ++i) {
    write_double(writer, kPercentiles[i].name, percentiles[i]);
  }
  writer.EndObject();
}

void write_members(Writer& writer, const LoadTally& tally, double seconds) {
  const Rates rates = rates_of(tally, seconds);
  write_double(writer, "offered_rate", rates.offered);
  write_double(writer, "achieved_rate", rates.achieved);
  write_double(writer, "achieved_200_rate", rates.achieved_200);
  write_number(writer, "requests", tally.requests);
  writer.Key("statuses");
  writer.StartObject();
  for (const auto& [status, number] : tally.statuses) {
    write_number(writer, std::to_string(status), number);
  }
  writer.EndObject();
  writer.Key("failures");
  writer.StartObject();
  for (std::size_t i = 0; i < kFailureNames.size(); ++i) {
    write_number(writer, kFailureNames[i], tally.failures[i]);
  }
  writer.EndObject();
  write_number(writer, "bytes", tally.bytes);
  write_latencies(writer, "latency_ms", tally.answered_ms);
  write_latencies(writer, "refused_ms", tally.refused_ms);
  write_latencies(writer, "before_sending_ms", tally.before_sending_ms);
}

}  // namespace

std::string request_for(const std::string& target, const LoadOptions& options) {
  std::string request = "GET " + target + " HTTP/1.1\r\nHost: " + options.server + "\r\n";
  if (!options.accept_encoding.empty()) {
    request += "Accept-Encoding: " + options.accept_encoding + "\r\n";
  }
  return request + "\r\n";
}

LoadPlan plan_targets(const LoadOptions& options) {
  LoadPlan plan;
  plan.counted_from = nanoseconds_of(options.warm_up_seconds);
  const std::vector<std::string> targets = read_targets(options.targets);
  for (const std::string& target : targets) plan.requests.push_back(request_for(target, options));
  const Zipf zipf(targets.size(), options.zipf);
  std::mt19937_64 random(options.seed);
  std::exponential_distribution<double> gap(options.rate);
  std::uniform_real_distribution<double> chance;
  const auto end = nanoseconds_of(options.warm_up_seconds + options.seconds);
  const auto next_gap = [&] { return nanoseconds_of(gap(random)); };
  for (auto at = next_gap(); at < end; at += next_gap()) {
    plan.arrivals.push_back({at, zipf.pick(chance(random))});
  }
  return plan;
}

LoadPlan plan_health(const LoadOptions& options) {
  LoadPlan plan;
  plan.counted_from = nanoseconds_of(options.warm_up_seconds);
  if (options.health.empty()) return plan;
  plan.requests.push_back(request_for(options.health, options));
  const double end = options.warm_up_seconds + options.seconds;
  for (std::size_t i = 0; static_cast<double>(i) < end * options.health_rate; ++i) {
    plan.arrivals.push_back({nanoseconds_of(static_cast<double>(i) / options.health_rate), 0});
  }
  return plan;
}

void LoadTally::add(const Answer& answer, float latency_ms) {
  ++requests;
  if (answer.status == 0) {
    ++failures[static_cast<std::size_t>(answer.failure)];
    return;
  }
  ++answers;
  ++statuses[answer.status];
  bytes += answer.bytes;
  if (answer.status == 200) answered_ms.push_back(latency_ms);
  if (answer.status == 429 || answer.status == 503) refused_ms.push_back(latency_ms);
}

std::string to_text(const LoadReport& report, const LoadOptions& options) {
  std::ostringstream out;
  out << std::fixed << std::setprecision(1);
  print_tally(out, "targets", report.load, options.seconds);
  if (!options.health.empty()) print_tally(out, "health", report.health, options.seconds);
  if (options.idle != 0) {
    out << std::setw(24) << "idle connections" << report.idle_opened << " of " << options.idle
        << " opened, " << report.idle_open_at_end << " open at the end\n";
  }
  out << std::setprecision(2) << '\n' << std::left << std::setw(24) << "latency, ms" << std::right;
  out << std::setw(9) << "number";
  for (const Percentile& percentile : kPercentiles) out << std::setw(10) << percentile.name;
  out << '\n';
  print_latencies(out, "200", report.load.answered_ms);
  print_latencies(out, "429 and 503", report.load.refused_ms);
  print_latencies(out, "until sent", report.load.before_sending_ms);
  if (!options.health.empty()) {
    print_latencies(out, "health, 200", report.health.answered_ms);
    print_latencies(out, "health, 429 and 503", report.health.refused_ms);
  }
  return out.str();
}

std::string to_json(const LoadReport& report, const LoadOptions& options) {
  rapidjson::StringBuffer buffer;
  Writer writer(buffer);
  writer.SetMaxDecimalPlaces(3);
  writer.StartObject();
  write_members(writer, report.load, options.seconds);
  if (!options.health.empty()) {
    writer.Key("health");
    writer.StartObject();
    write_members(writer, report.health, options.seconds);
    writer.EndObject();
  }
  writer.Key("idle");
  writer.StartObject();
  write_number(writer, "opened", report.idle_opened);
  write_number(writer, "open_at_end", report.idle_open_at_end);
  writer.EndObject();
  writer.EndObject();
  return buffer.GetString() + std::string("\n");
}

}  // namespace traan::bench
