package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.yangguang.demonstration.ProgrammeProject.Offer;
import org.yangguang.it.Http;
import org.yangguang.it.SealedBids;
import org.yangguang.it.YangguangServer;

/**
 * Sealed bids by docs/sealed-bids.md: what is refused, that nobody who holds the database or the disk reads a bid before
 * the opening, that a bidder's fault does not stop the others, and that everything verifies afterwards without the server.
 */
@EnabledIfSystemProperty(named = "yangguang.it.database", matches = "postgresql", disabledReason = "H2 admits one server and nobody else")
class SealedBidsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WINDOW = 1 << 24;
    /** Longer than any text that is looked for. */
    private static final int OVERLAP = 1024;
    /** Stands in a bid's proposal and nowhere else. */
    private static final String MARK = "秘密方案" + Long.toHexString(System.nanoTime());

    /** Three chunks of a bid's file. */
    private static final byte[] FILE = new byte[2 * 1024 * 1024 + 7];

    static {
        new Random(20260324).nextBytes(FILE);
    }

    private final MoneyWalk walk = new MoneyWalk(YangguangServer.shared(), "procurement", "密封投标演练" + System.nanoTime() % 1_000_000_000, "supplier",
            List.of(new Walk.Line("平台开发与部署", 1, "套", "2600000.00")));
    private final Procurement procurement = new Procurement(walk, "C16010302", List.of(new Offer("supplier", 90)));
    private String number;

    private Http as(String user) {
        return walk.as(user);
    }

    private static Map<String, Object> content(String price) {
        return json("price", price, "lines", List.of(json("name", "平台", "quantity", 1, "unit", "套", "unitPrice", price, "amount", price)), "small", false,
                "contact", "投标联系人", "phone", "0531-88000000", "deliveryDays", 180, "technical", MARK, "responses", List.of("一", "二", "三"));
    }

    private ObjectNode envelope(String bidder, String price) throws IOException {
        return (ObjectNode) JSON.readTree(SealedBids.envelope(SealedBids.sealing(as(bidder), number), 1, content(price)));
    }

    private Http.Answer bid(String bidder, JsonNode envelope) {
        return as(bidder).post("/api/v1/tenders/" + number + "/bids", json("lot", 1, "envelope",
                Base64.getEncoder().encodeToString(envelope.toString().getBytes(StandardCharsets.UTF_8))));
    }

    private JsonNode opening(String officer) {
        return as(officer).get("/api/v1/tenders/" + number + "/opening").expect(200).json();
    }

    private Http.Answer give(String officer, Object shares) {
        return as(officer).post("/api/v1/tenders/" + number + "/shares", shares);
    }

    private Http.Answer open(boolean withoutOthers) {
        return walk.act("agent", walk.task("agent", "openBids"), "openBids", json("attendance", "采购人代表、投标人代表到场", "withoutOthers", withoutOthers,
                "opinion", "开标顺利。", "version", walk.version("agent", "tenders/" + walk.application)));
    }

    @Test
    void keepsBidsSealedUntilTheOfficersOpenThemTogether(@TempDir Path directory) throws Exception {
        toTheNotice(directory);
        bids();
        assertThat(rowsWith(MARK)).as("tables that hold the bid before the opening").isEmpty();
        assertThat(filesWith(MARK)).as("files of the server that hold the bid before the opening").isEmpty();
        assertThat(inMemory(directory, MARK, walk.title)).as("what the memory of the server holds before the opening").containsExactly(walk.title);
        alterInTheDatabase();
        rehearsal();
        reminder();
        assertThat(give("officer", json("shares", List.of())).expect(422).text()).contains("TEN-13");
        JsonNode receipt = atTheLastMoment();
        walk.as("sysadmin").post("/api/v1/clock", Map.of("to", procurement.deadline().toString())).expect(200);
        assertThat(bid("supplier4", envelope("supplier4", "2000000.00")).expect(422).text()).as("TenderRule.BID_IN_TIME at the deadline").contains("TEN-12");
        Awaitility.await("openBids").atMost(2, TimeUnit.MINUTES).until(() -> !walk.tasks("agent", "openBids").isEmpty());
        recovery(directory);
        shares();
        assertThat(open(false).expect(422).text()).as("the head could still open the wrongly sealed one").contains("TENDER-X15");
        openTwiceAtOnce();
        JsonNode tender = walk.get("officer", "tenders/" + number);
        Map<String, String> grounds = new LinkedHashMap<>();
        tender.get("bids").forEach(b -> grounds.put(b.get("supplier").asText(), b.get("status").asText() + " " + b.get("ground").asText()));
        // TenderRule.BID_IS_COMPLETE, TenderRule.BID_IS_KEPT, TenderRule.BID_OPENS: each is out by itself, the rest goes on
        assertThat(grounds.values()).as("%s", grounds).containsExactlyInAnyOrder("opened null", "invalid TENDER-X13", "invalid TENDER-X12", "invalid TENDER-X11");
        assertThat(rowsWith(MARK)).as("now it may be read").contains("tender_bid");
        objections();
        reads(receipt.get("bid").asText());
        verifies(directory, receipt);
    }

    private void toTheNotice(Path directory) throws Exception {
        walk.apply();
        walk.recommend();
        walk.screen();
        walk.approve();
        walk.budget("商财函〔2026〕" + System.nanoTime() % 1_000_000 + "号");
        walk.appraise();
        procurement.prepareTender();
        procurement.approveTender();
        assertThat(as("officer").put("/api/v1/opening-key", json("publicKey", "AAAA", "wrappedKey", "AAAA", "salt", "", "nonce", "", "iterations", 1))
                .expect(422).text()).as("TenderRule.KEY_IS_WHOLE").contains("TENDER-X17");
        SealedBids.OFFICERS.forEach(officer -> SealedBids.keyOf(walk.server, officer, as(officer)));
        recoveryKey(directory);
        walk.review();
        JsonNode tender = walk.get("agent", "tenders/" + walk.application);
        for (List<String> openers : List.of(List.of("officer"), List.of("agent", "agent"), List.of("officer", "supplier"))) {
            Http.Answer refused = walk.act("agent", walk.task("agent", "publishNotice"), "publishNotice", json("returned", false, "documentsUntil",
                    tender.at("/plan/documentsUntil").asText(), "bidDeadline", tender.at("/plan/bidDeadline").asText(), "place", "会议室", "openers", openers,
                    "quorum", 2, "opinion", null, "version", tender.get("version").asLong()));
            assertThat(refused.expect(422).text()).as("TenderRule.OFFICERS_OPEN_TOGETHER %s", openers).contains("\"openers");
        }
        procurement.publishNotice();
        number = walk.get("agent", "tenders/" + walk.application).get("number").asText();
    }

    /** The discipline office makes its key by the program that is shipped; the auditor names it, the head has compared the fingerprint. */
    private void recoveryKey(Path directory) throws Exception {
        Path program = Files.write(directory.resolve("RecoveryKey.java"), Http.anonymous(walk.server).get("/api/v1/open/recovery-program").expect(200).body());
        offline(1, "short", program.toString(), "make", directory.resolve("private").toString());
        List<String> told = offline(0, "a word that lies in a safe", program.toString(), "make", directory.resolve("private").toString()).lines().toList();
        String print = told.get(0).split(" +")[1];
        assertThat(as("auditor").post("/api/v1/recovery-keys", json("publicKey", "AAAA", "holder", "驻部纪检监察组")).expect(422).text()).contains("TENDER-X17");
        as("auditor").post("/api/v1/recovery-keys", json("publicKey", told.get(1).split(" +")[2], "holder", "驻部纪检监察组")).expect(200);
        String confirmation = "/api/v1/recovery-keys/" + print + "/confirmation";
        assertThat(as("auditor").post(confirmation, null).expect(422).text()).as("TenderRule.RECOVERY_TAKES_TWO").contains("TENDER-X20");
        assertThat(as("head").post(confirmation, null).expect(200).json().get("current").asBoolean()).isTrue();
    }

    /** An officer has lost the passphrase: one person asks, another allows, the office unwraps without a network. */
    private void recovery(Path directory) throws Exception {
        String path = "/api/v1/tenders/" + number + "/recovery";
        as("auditor").post(path, json("reason", "不是开标人员")).expect(404);
        assertThat(as("head").post(path, json("reason", "李文静遗失口令。")).expect(200).json().get("shares")).as("not allowed yet").isEmpty();
        assertThat(as("officer").post(path, json("reason", "再次申请")).expect(422).text()).as("TenderRule.RECOVERY_IS_NEEDED").contains("TENDER-X21");
        assertThat(as("head").post(path + "/permission", null).expect(422).text()).contains("TENDER-X20");
        assertThat(as("head").post(path + "/shares", json("shares", List.of())).expect(422).text()).contains("TENDER-X20");
        as("auditor").post(path + "/permission", null).expect(200);
        Path allowed = Files.write(directory.resolve("recovery.json"), as("auditor").get(path).expect(200).body());
        String program = directory.resolve("RecoveryKey.java").toString();
        offline(1, "another word than that", program, "open", directory.resolve("private").toString(), allowed.toString());
        String told = offline(0, "a word that lies in a safe", program, "open", directory.resolve("private").toString(), allowed.toString());
        assertThat(as("auditor").post(path + "/shares", JSON.readTree("{\"shares\":[]}")).expect(422).text()).contains("TENDER-X16");
        JsonNode given = as("auditor").post(path + "/shares", JSON.readTree(told.lines().reduce((a, b) -> b).orElseThrow())).expect(200).json();
        assertThat(given.get("givenAt").isNull()).isFalse();
        assertThat(given.get("shares")).isEmpty();
    }

    private static String offline(int expected, String passphrase, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().write((passphrase + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isEqualTo(expected);
        return told;
    }

    /** Four bids, of which one is incomplete and one wrongly sealed; and all that is refused and recorded. */
    private void bids() throws IOException {
        ObjectNode good = envelope("supplier", "1900000.00");
        JsonNode receipt = bid("supplier", good).expect(200).json();
        assertThat(receipt.get("signature").asText()).hasSize(88);
        for (String[] wrong : new String[][] {{"/tender", "CG-2020-0001", "tender"}, {"/bidder", "HHSJ", "bidder"}, {"/suite", "none", "suite"}}) {
            ObjectNode altered = good.deepCopy();
            altered.put(wrong[0].substring(1), wrong[1]);
            assertThat(bid("supplier", altered).expect(422).text()).contains("TENDER-X10", wrong[2]);
        }
        ObjectNode unfinished = good.deepCopy();
        ((ArrayNode) unfinished.get("parts")).remove(2);
        assertThat(bid("supplier", unfinished).expect(422).text()).as("TenderRule.BID_IS_SEALED").contains("TENDER-X10", "parts");
        ObjectNode foreign = good.deepCopy();
        ((ObjectNode) foreign.at("/parts/0/shares/1")).put("key", "00");
        assertThat(bid("supplier", foreign).expect(422).text()).contains("parts[0].shares[1]");
        assertThat(bid("supplier", JSON.valueToTree(json("price", "1.00", "technical", "未加密的投标"))).expect(422).text()).as("in clear").contains("TENDER-X10");
        assertThat(bid("supplier2", good).expect(422).text()).as("another's bid").contains("bidder");
        JsonNode replaced = bid("supplier", envelope("supplier", "1800000.00")).expect(200).json();
        assertThat(replaced.get("kind").asText()).isEqualTo("replaced");
        JsonNode own = walk.get("supplier", "tenders/" + number + "/bids");
        assertThat(own.get(0).get("content").isNull()).as("not even its bidder reads it here").isTrue();
        assertThat(own.get(0).get("receipts").toString()).contains("\"refused\"", "TENDER-X10", replaced.get("sha256").asText());
        // says nothing to the scoring items
        Map<String, Object> incomplete = content("1950000.00");
        incomplete.put("responses", List.of());
        bid("supplier2", JSON.readTree(SealedBids.envelope(SealedBids.sealing(as("supplier2"), number), 1, incomplete))).expect(200);
        bid("supplier3", envelope("supplier3", "2000000.00")).expect(200);
        // its price is under two officers' keys only in name: the wrapped shares of two parts are exchanged
        ObjectNode swapped = envelope("supplier4", "2050000.00");
        for (int officer : new int[] {0, 3}) {
            ObjectNode technical = (ObjectNode) swapped.at("/parts/1/shares/" + officer);
            ObjectNode price = (ObjectNode) swapped.at("/parts/2/shares/" + officer);
            JsonNode first = technical.get("wrapped");
            technical.set("wrapped", price.get("wrapped"));
            price.set("wrapped", first);
        }
        bid("supplier4", swapped).expect(200);
    }

    /** Whoever holds the database can spoil a bid, not read it: the third firm's has one byte more than its receipt tells. */
    private void alterInTheDatabase() throws SQLException {
        try (Connection connection = walk.server.database().connect(); var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate("update tender_bid set sealed = sealed || '\\x20'::bytea where bid_number = '" + number + "-T3'")).isEqualTo(1);
        }
    }

    /** Names of the tables with a row that holds the text, as characters or as bytes. */
    private List<String> rowsWith(String text) throws SQLException {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        try (Connection connection = walk.server.database().connect()) {
            Ledger ledger = new Ledger(connection);
            return ledger.rows("select table_name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'"
                    + " order by table_name").stream().filter(table -> {
                        try {
                            return !ledger.rows("select 1 from " + table + " t where t::text like '%" + text + "%' or t::text like '%" + hex + "%' limit 1").isEmpty();
                        } catch (SQLException e) {
                            throw new IllegalStateException(table, e);
                        }
                    }).toList();
        }
    }

    /** The server's logs, temporary files and data. */
    private List<Path> filesWith(String text) throws IOException {
        String latin = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try (var files = Files.walk(walk.server.directory())) {
            return files.filter(f -> Files.isRegularFile(f) && !f.toString().endsWith(".jar")).filter(f -> {
                try {
                    return new String(Files.readAllBytes(f), StandardCharsets.ISO_8859_1).contains(latin);
                } catch (IOException gone) {
                    // a temporary file of the running server
                    return false;
                }
            }).toList();
        }
    }

    /** Which of the texts stand in the server's memory, as bytes or as characters. */
    private List<String> inMemory(Path directory, String... texts) throws IOException, InterruptedException {
        Path dump = directory.resolve("memory.hprof");
        // shows that the search finds what is there
        walk.get("officer", "tenders/" + number);
        walk.server.dumpHeap(dump);
        Set<String> found = new TreeSet<>();
        byte[] window = new byte[WINDOW];
        try (InputStream memory = Files.newInputStream(dump)) {
            int kept = 0;
            for (int read = memory.readNBytes(window, 0, WINDOW); read > 0; read = memory.readNBytes(window, kept, WINDOW - kept)) {
                String seen = new String(window, 0, kept + read, StandardCharsets.ISO_8859_1);
                for (String text : texts) {
                    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                        if (seen.contains(new String(text.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                            found.add(text);
                        }
                    }
                }
                kept = Math.min(OVERLAP, kept + read);
                System.arraycopy(window, seen.length() - kept, window, 0, kept);
            }
        }
        Files.delete(dump);
        return List.copyOf(found);
    }

    private void rehearsal() {
        String path = "/api/v1/tenders/" + number + "/rehearsal";
        JsonNode asked = as("officer").post(path, null).expect(200).json();
        assertThat(as("officer").put(path, json("answer", "AAAA")).expect(422).text()).as("TenderRule.KEY_FITS").contains("TENDER-X16");
        JsonNode proved = as("officer").put(path, SealedBids.proof(asked, SealedBids.keyOf(walk.server, "officer", as("officer")))).expect(200).json();
        assertThat(proved.get("provedAt").isNull()).isFalse();
        assertThat(as("auditor").post(path, null).status()).as("nobody else is asked").isEqualTo(404);
        assertThat(opening("officer").get("shares")).as("wrapped shares before the deadline").isEmpty();
    }

    /** The day before the opening, those who have not proved their keys are told of it, and their agency. */
    private void reminder() {
        assertThat(notices("head", "rehearsal-due")).as("three weeks before").isZero();
        walk.as("sysadmin").post("/api/v1/clock", Map.of("to", procurement.deadline().minusDays(1).toString())).expect(200);
        Awaitility.await("the notice").atMost(1, TimeUnit.MINUTES).until(() -> notices("head", "rehearsal-due") == 1);
        assertThat(notices("agent", "rehearsal-due")).isEqualTo(1);
        assertThat(notices("agent", "officers-unproved")).isEqualTo(1);
        assertThat(notices("officer", "rehearsal-due")).as("has proved the key").isZero();
    }

    private int notices(String user, String kind) {
        int found = 0;
        for (JsonNode notice : walk.get(user, "notices").get("rows")) {
            found += notice.get("kind").asText().equals(kind) && notice.get("number").asText().equals(number) ? 1 : 0;
        }
        return found;
    }

    /** A bid that comes in the last minute is as good as any; its bidder may keep the receipt. */
    private JsonNode atTheLastMoment() throws IOException {
        walk.as("sysadmin").post("/api/v1/clock", Map.of("to", procurement.deadline().minusSeconds(40).toString())).expect(200);
        JsonNode to = SealedBids.sealing(as("supplier"), number);
        SealedBids.Sealed file = SealedBids.file(to, 1, "../技术方案\u202e.pdf", FILE);
        ObjectNode envelope = (ObjectNode) JSON.readTree(SealedBids.envelope(to, 1, content("1800000.00"), file));
        assertThat(bid("supplier", envelope).expect(422).text()).as("names a file that is not there").contains("TENDER-X10", "files[0]");
        String files = "/api/v1/tenders/" + number + "/bid-files";
        assertThat(as("supplier").file(files, "sealed", new byte[5]).expect(422).text()).as("TenderRule.BID_FILE_IS_SEALED").contains("TENDER-X19");
        as("supplier").file(files, "sealed", file.bytes()).expect(201);
        as("supplier").delete(files).expect(204);
        assertThat(bid("supplier", envelope).expect(422).text()).as("was dropped").contains("files[0]");
        assertThat(as("supplier").file(files, "sealed", file.bytes()).expect(201).json().get("length").asInt()).isEqualTo(FILE.length + 3 * 16);
        JsonNode receipt = bid("supplier", envelope).expect(200).json();
        as("officer").get("/api/v1/tenders/" + number + "/bids/" + receipt.get("bid").asText() + "/files/0").expect(404);
        String path = "/api/v1/tenders/" + number + "/receipts/" + receipt.get("sequence").asInt();
        assertThat(as("supplier").get(path).expect(200).json()).isEqualTo(receipt);
        as("supplier2").get(path).expect(404);
        return receipt;
    }

    /** The agent's press on two machines at once: one opens, the other is told that there is nothing left to open. */
    private void openTwiceAtOnce() {
        JsonNode task = walk.task("agent", "openBids");
        Map<String, Object> entry = json("attendance", "采购人代表、投标人代表到场", "withoutOthers", true, "opinion", "开标顺利。",
                "version", walk.version("agent", "tenders/" + walk.application));
        List<CompletableFuture<Integer>> both = List.of(1, 2).stream()
                .map(i -> CompletableFuture.supplyAsync(() -> walk.act("agent", task, "openBids", entry).status())).toList();
        List<Integer> answers = both.stream().map(CompletableFuture::join).sorted().toList();
        assertThat(answers.get(0)).as("%s", answers).isEqualTo(204);
        assertThat(answers.get(1)).as("%s", answers).isBetween(400, 499);
    }

    /** Two officers hand over at once; a share of another part, and another officer's, do not count. */
    private void shares() {
        assertThat(open(false).expect(422).text()).as("TenderRule.QUORUM_OPENS").contains("TENDER-X15");
        JsonNode wrapped = opening("officer");
        assertThat(wrapped.get("shares")).hasSize(12);
        Map<String, Object> clear = SealedBids.shares(wrapped, SealedBids.keyOf(walk.server, "officer", as("officer")));
        assertThat(give("head", clear).expect(422).text()).as("another officer's shares").contains("TENDER-X16");
        Map<String, Object> other = SealedBids.shares(opening("agent"), SealedBids.keyOf(walk.server, "agent", as("agent")));
        CompletableFuture.allOf(CompletableFuture.runAsync(() -> give("officer", clear).expect(200)),
                CompletableFuture.runAsync(() -> give("agent", other).expect(200))).join();
        walk.get("officer", "tenders/" + number).get("openers").forEach(officer ->
                assertThat(officer.get("givenAt").isNull()).as("%s", officer).isEqualTo(officer.get("userName").asText().equals("head")));
    }

    private void objections() {
        String path = "/api/v1/tenders/" + number + "/objections";
        as("supplier2").post(path, json("text", "开标记录中我方交货期有误。")).expect(200);
        List<Map<String, Object>> verdicts = new ArrayList<>();
        walk.get("officer", "tenders/" + number).get("bids").forEach(b -> {
            if (b.get("status").asText().equals("opened")) {
                verdicts.add(json("bid", b.get("number").asText(), "qualified", true, "ground", null));
            }
        });
        walk.does("officer", "checkQualification", json("verdicts", verdicts, "opinion", "合格。", "version", walk.version("officer", "tenders/" + number)));
        assertThat(as("supplier2").post(path, json("text", "再提。")).expect(422).text()).as("TenderRule.OBJECTED_AT_THE_OPENING").contains("TENDER-X18");
        assertThat(walk.get("officer", "tenders/" + number).get("objections")).hasSize(1);
    }

    /** Decrypted when it is read, by those who may. */
    private void reads(String bid) {
        String file = "/api/v1/tenders/" + number + "/bids/" + bid + "/files/";
        for (String reader : List.of("officer", "supplier")) {
            Http.Answer read = as(reader).get(file + "0").expect(200);
            assertThat(read.body()).isEqualTo(FILE);
            assertThat(read.header("Content-Disposition")).as("a name that hides nothing").contains("attachment").doesNotContain("%E2%80%AE", "/");
        }
        as("supplier2").get(file + "0").expect(404);
        as("officer").get(file + "1").expect(404);
    }

    /** The program that is shipped agrees with an opened bid and its receipt, and disagrees once a byte is another. */
    private void verifies(Path directory, JsonNode receipt) throws Exception {
        Path program = Files.write(directory.resolve("BidVerifier.java"), as("supplier").get("/api/v1/open/bid-verifier").expect(200).body());
        ObjectNode proof = (ObjectNode) walk.get("supplier", "tenders/" + number + "/bids/" + receipt.get("bid").asText() + "/proof");
        assertThat(as("supplier2").get("/api/v1/tenders/" + number + "/bids/" + receipt.get("bid").asText() + "/proof").status()).isEqualTo(404);
        Path file = Files.writeString(directory.resolve("proof.json"), proof.toString());
        Path received = Files.writeString(directory.resolve("receipt.json"), receipt.toString());
        String key = Http.anonymous(walk.server).get("/api/v1/open/receipt-key").expect(200).json().get("publicKey").asText();
        String told = run(0, program, file, "--key", key, "--receipt", received.toString());
        assertThat(told).contains(MARK, "1800000.00", "OK");
        assertThat(run(0, program, received, "--key", key)).contains("OK");
        Path read = Files.write(directory.resolve("read.pdf"), FILE);
        assertThat(run(0, program, file, "--file", read.toString())).contains("yes  the file is one that was handed in");
        Files.write(read, new byte[FILE.length]);
        assertThat(run(1, program, file, "--file", read.toString())).contains("NO   the file is one that was handed in");
        proof.put("envelope", Base64.getEncoder().encodeToString(new String(Base64.getDecoder().decode(proof.get("envelope").asText()),
                StandardCharsets.UTF_8).replaceFirst("\"cipher\":\"....", "\"cipher\":\"AAAA").getBytes(StandardCharsets.UTF_8)));
        Files.writeString(file, proof.toString());
        assertThat(run(1, program, file)).contains("NO   the envelope is the one of the receipt", "BROKEN");
    }

    private static String run(int expected, Path program, Path file, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), program.toString(), file.toString()));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isEqualTo(expected);
        return told;
    }
}
