#pragma once

#include <gtest/gtest.h>

#include <csignal>
#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "indexer/index_builder.h"
#include "searchd/http/admin_desk.h"
#include "searchd/http/frontend.h"
#include "searchd/http/listener.h"
#include "tests/searchd/raw_connection.h"
#include "tests/support/made_records.h"

namespace traan {

/// A server over a small index, with an administration, that a test talks to in bytes.
class RunningServer : public testing::Test {
 protected:
  void SetUp() override {
    BuildOptions options;
    options.files = {write_records(folder_, records())};
    options.index = folder_ / "index";
    build_index(options);
    std::filesystem::create_directory(folder_ / "state");
    serve(settings());
  }
  void TearDown() override { stop(); }

  virtual std::vector<Record> records() const {
    return {made_record("a", "1/2020/DS-ST", "2020-01-02", "Tranh chấp đất đai."),
            made_record("b", "2/2021/DS-ST", "2021-01-02", "Tranh chấp đất ở.")};
  }
  Settings settings() const {
    Settings settings;
    settings.addresses = {"127.0.0.1:0"};
    settings.threads = 2;
    settings.admin_state_folder = folder_ / "state";
    return settings;
  }
  /// Ends what serves and serves anew.
  void serve(const Settings& settings) {
    stop();
    server_.reset();
    desk_.reset();
    frontend_.reset();
    index_.reset();
    settings_ = settings;
    board_ = std::make_unique<NoticeBoard>(folder_ / "state/notices.json");
    index_ = std::make_unique<LiveIndex>(folder_ / "index", 3, board_.get());
    frontend_ = std::make_unique<Frontend>(*index_, settings_);
    desk_ = std::make_unique<AdminDesk>(*index_, *board_, *frontend_, settings_);
    server_ = std::make_unique<Server>(settings_);
    frontend_->count_connections([this] { return server_->connections(); });
    server_->serve(ListenSocket(settings_.addresses.front()), *frontend_, true);
    server_->serve(ListenSocket("127.0.0.1:0"), *desk_, false);
    port_ = port_of(server_->addresses()[0]);
    admin_port_ = port_of(server_->addresses()[1]);
    thread_ = std::thread([this] { server_->run(); });
  }
  void stop() {
    if (!thread_.joinable()) return;
    ::kill(::getpid(), SIGTERM);
    thread_.join();
  }

  /// The bytes of the answer to a request on a connection of its own.
  std::string ask(std::string_view request) const { return ask_at(port_, request); }
  std::string ask_admin(std::string_view request) const { return ask_at(admin_port_, request); }
  static std::string get(std::string_view target, std::string_view headers = "") {
    return request("GET", target, headers);
  }
  static std::string request(std::string_view method, std::string_view target,
                             std::string_view headers = "", std::string_view body = "") {
    std::string text = std::string(method) + " " + std::string(target) +
                       " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + std::string(headers);
    if (!body.empty()) text += "Content-Length: " + std::to_string(body.size()) + "\r\n";
    return text + "\r\n" + std::string(body);
  }

  TempFolder folder_;
  Settings settings_;
  std::unique_ptr<NoticeBoard> board_;
  std::unique_ptr<LiveIndex> index_;
  std::unique_ptr<Frontend> frontend_;
  std::unique_ptr<AdminDesk> desk_;
  std::unique_ptr<Server> server_;
  std::uint16_t port_ = 0, admin_port_ = 0;
  std::thread thread_;

 private:
  static std::uint16_t port_of(const std::string& address) {
    return static_cast<std::uint16_t>(std::stoi(address.substr(address.rfind(':') + 1)));
  }
  static std::string ask_at(std::uint16_t port, std::string_view request) {
    RawConnection connection(port);
    connection.send(request);
    return connection.receive_all();
  }
};

}  // namespace traan
