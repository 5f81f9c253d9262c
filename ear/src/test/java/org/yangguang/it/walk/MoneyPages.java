package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;

/** The pages of 费用确认 and 拨款. */
final class MoneyPages {

    private final BrowserWalk walk;

    MoneyPages(BrowserWalk walk) {
        this.walk = walk;
    }

    void plan() {
        Window window = walk.window("financelead").open("/app/payment/plans.xhtml", "plan");
        window.type("project", walk.projectNumber()).type("month", walk.now().toString().substring(0, 7)).type("planned", walk.total());
        window.act(window.at("save"));
    }

    /** Claims all that the milestone allows, over the contract's items in turn; {@code cut} is cut off the first line. */
    void confirmCost(String kind, BigDecimal cut) {
        String milestone = walk.milestoneNumber(kind);
        JsonNode terms = walk.get("supplier", "milestones/" + milestone + "/cost/terms");
        walk.task("supplier", "claimCost", null, window -> {
            BigDecimal left = new BigDecimal(terms.get("agreed").asText());
            int row = 0;
            for (JsonNode item : terms.get("items")) {
                BigDecimal open = new BigDecimal(item.get("amount").asText()).subtract(new BigDecimal(item.get("confirmed").asText()));
                BigDecimal amount = open.min(left);
                if (amount.signum() > 0) {
                    String at = "lines:" + row + ":";
                    window.type(at + "description", "本期完成的工作").type(at + "quantity", MoneyWalk.quantity(item, amount)).type(at + "amount", amount)
                            .type(at + "evidence", "费用明细").attach(at + "paper", "evidence-" + row);
                    left = left.subtract(amount);
                }
                row += open.signum() > 0 ? 1 : 0;
            }
            window.type("remark", "申请确认本期费用。");
        }, "submit");
        walk.task("officer", "confirmCost", "经核对凭证，确认费用。", window -> {
            window.press(window.at("acceptAll"));
            if (cut.signum() > 0) {
                BigDecimal claimed = new BigDecimal(window.typed("lines:0:accepted").replace(",", ""));
                window.type("lines:0:accepted", claimed.subtract(cut)).choose("lines:0:verdict", "核减").choose("lines:0:ground", "超出开支标准")
                        .type("lines:0:reason", "差旅支出超出合同约定标准，予以核减");
            }
        }, "confirm");
        BigDecimal confirmed = new BigDecimal(walk.get("supplier", "milestones/" + milestone + "/cost").get("confirmed").asText());
        walk.task("supplier", "submitInvoice", null, window -> invoice(window, confirmed, "invoices:0:"), "submit");
    }

    /** @param at what stands before the ids of the fields: the row of a confirmation's invoice, nothing for an advance */
    private void invoice(Window window, BigDecimal amount, String at) {
        window.type(at + "invoiceNumber", String.format("26%018d", System.nanoTime())).type(at + "issuedOn", walk.today()).type(at + "invoiceAmount", amount)
                .attach("file", "invoice");
    }

    void pay(String kind) {
        String path = "milestones/" + walk.milestoneNumber(kind) + "/payment";
        walk.task("supplier", "requestPayment", null, window -> {
            if (kind.equals("ADVANCE")) {
                invoice(window, new BigDecimal(walk.get("supplier", path).get("payable").asText()), "");
                window.attach("guarantee", "guarantee");
            }
            window.type("remark", "请按合同约定支付。");
        }, "submit");
        shows(kind, "拨款办理中");
        walk.task("finance", "preparePayment", "单据齐全，金额一致，拟付。", window -> window.tick("checks").choose("budgetLine", walk.lines.get(0).item()), "prepare");
        walk.taskBesideTheList("financelead", "approvePayment", "同意拨付。");
        walk.task("finance2", "recordPayment", "国库集中支付已完成。", window -> window.type("voucherNumber", "GK-" + System.nanoTime() % 1_000_000_000)
                .type("paidOn", walk.today()), "record");
        shows(kind, "已支付 " + walk.today());
    }

    /** The dossier's strip of instalments says how far this one has come, and that all of them make the whole. */
    private void shows(String kind, String state) {
        Window officer = walk.window("officer").open("/app/project/dossier.xhtml?number=" + walk.projectNumber(), "none");
        assertThat(officer.page.locator(".ins li[title^='" + walk.milestoneNumber(kind) + " ']").innerText()).contains(state);
        BigDecimal percent = officer.page.locator(".ins li .num:has-text('%')").allInnerTexts().stream().map(p -> new BigDecimal(p.replace("%", "")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(percent).as("percent of the contract").isEqualByComparingTo("100");
    }
}
