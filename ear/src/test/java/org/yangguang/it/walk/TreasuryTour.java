package org.yangguang.it.walk;

import static org.yangguang.it.walk.People.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A payment that goes to the treasury in a batch, and the pages that the finance officers have before them meanwhile. */
final class TreasuryTour {

    private static final String COLUMNS = "支付清单";

    private final Tour walk;

    TreasuryTour(Tour walk) {
        this.walk = walk;
    }

    void pay(String kind) {
        walk.request(kind);
        walk.look("finance2", "/app/payment/account.xhtml?milestone=" + walk.milestoneNumber(kind));
        walk.does("finance", "preparePayment", walk.preparation(kind));
        String path = "milestones/" + walk.milestoneNumber(kind) + "/payment";
        walk.does("financelead", "approvePayment", json("outcome", "approved", "opinion", "同意拨付。", "version", walk.version("financelead", path)));
        JsonNode order = walk.get("finance", path);
        JsonNode batch = walk.as("finance").post("/api/v1/payment-batches", json("orders", List.of(order.get("number").asText()))).expect(201).json();
        walk.look("financelead", "/app/payment/batch.xhtml?number=" + batch.get("number").asText());
        walk.as("financelead").post("/api/v1/payment-batches/" + batch.get("number").asText() + "/release", json("version", batch.get("version").asLong())).expect(200);
        walk.look("finance2", "/app/payment/return.xhtml?number=" + list(order));
        walk.does("finance2", "recordPayment", json("outcome", "recorded", "voucherNumber", "GK-" + walk.milestoneNumber(kind), "paidOn", walk.today().toString(),
                "opinion", "已支付。", "version", walk.version("finance2", path)));
        walk.look("finance", "/app/payment/overdue.xhtml");
    }

    /** Number of a list that names this order and one that nobody knows; nobody accepts it. */
    private String list(JsonNode order) {
        walk.as("finance2").put("/api/v1/payment-mappings", json("name", COLUMNS, "orderColumn", "单据编号", "amountColumn", "支付金额", "statusColumn", "支付状态",
                "voucherColumn", "凭证号", "dateColumn", "支付日期", "reasonColumn", "退回原因", "paidWords", "支付成功", "partlyWords", "部分支付", "failedWords", "支付失败",
                "version", null)).expect(200);
        String rows = "单据编号,支付金额,支付状态,凭证号,支付日期,退回原因\n" + order.get("number").asText() + "," + order.get("amount").asText() + ",支付失败,," + walk.today()
                + ",户名不符\nZF-1999-0001,1,支付成功,GK-9," + walk.today() + ",\n";
        return walk.as("finance2").file("/api/v1/payment-returns?mapping=" + URLEncoder.encode(COLUMNS, StandardCharsets.UTF_8), "list.csv", rows.getBytes(StandardCharsets.UTF_8))
                .expect(201).json().get("number").asText();
    }
}
