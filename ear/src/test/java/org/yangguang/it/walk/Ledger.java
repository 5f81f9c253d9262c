package org.yangguang.it.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What must hold in the tables at every moment at which nobody acts. Each question finds the rows that break it. */
final class Ledger {

    private static final String MONEY = "coalesce((select sum(e.debit - e.credit) from ledger_entry e where %s), 0)";
    private static final String PLAN = "coalesce((select sum(e.amount) from payment_plan_entry e where e.plan_id = b.id and e.kind in (%s)), 0)";

    /** A screened application of a call by list has no task until its list is decided: its process waits for that. */
    private static final String WAITS_FOR_ITS_LIST = "select w.application_number from workflow_process w"
            + " join act_ru_execution x on x.proc_inst_id_ = w.instance where w.process = 'project' and x.act_id_ = 'awaitList'";

    private final Connection connection;

    Ledger(Connection connection) {
        this.connection = connection;
    }

    void holds() throws SQLException {
        for (Map.Entry<String, String> question : questions().entrySet()) {
            assertThat(rows(question.getValue())).as(question.getKey()).isEmpty();
        }
    }

    List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (var statement = connection.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.append(i == 1 ? "" : " | ").append(found.getString(i));
                }
                rows.add(row.toString());
            }
        }
        return rows;
    }

    private static Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("contracts overdrawn", "select * from contract_balance where confirmed > contracted or settled > confirmed"
                + " or advance_paid - recovered > advance_limit or recovered > advance_paid or settled + advance_paid - recovered > contracted");
        questions.put("budgets overdrawn", "select * from budget_balance where contracted > allotted or confirmed > contracted or paid > contracted");
        questions.put("plans overdrawn", "select * from payment_plan where held + spent > planned or held < 0 or spent < 0");
        questions.put("contract balances that are not the sums of their entries", "select * from contract_balance b where contracted <> "
                + contractEntries("'COMMITTED','SPENT','SURPLUS'") + " or confirmed <> " + contractEntries("'COST'") + " or confirmed - settled <> -"
                + contractEntries("'PAYABLE'") + " or advance_paid - recovered <> " + contractEntries("'ADVANCE'")
                + " or settled + advance_paid - recovered <> -" + contractEntries("'DRAWN'")
                + " or settled + advance_paid - recovered <> " + contractEntries("'SPENT'"));
        questions.put("budget balances that are not the sums of their entries", "select * from budget_balance b where allotted <> -"
                + budgetEntries("'APPROPRIATION'", "") + " or contracted <> " + budgetEntries("'COMMITTED','SPENT','SURPLUS'", " and e.contract_number is not null")
                + " or confirmed <> " + budgetEntries("'COST'", "") + " or paid <> " + budgetEntries("'SPENT'", "") + " or surplus <> "
                + budgetEntries("'SURPLUS'", ""));
        questions.put("ledger balances that are not the sums of their entries", "select b.* from ledger_balance b where b.debit - b.credit <> "
                + MONEY.formatted("e.account = b.account and e.project_number = b.project_number and coalesce(e.line_number, '-') = b.line_number"
                        + " and coalesce(e.contract_number, '-') = b.contract_number"));
        questions.put("postings of which the sides are not equal, in all and in each set", "select e.header_id from ledger_entry e join ledger_header h"
                + " on h.id = e.header_id group by e.header_id, h.debits having sum(e.debit) <> sum(e.credit) or sum(e.debit) <> h.debits or"
                + " sum(case when e.account in ('COST','PAYABLE','ADVANCE','DRAWN') then e.debit - e.credit else 0 end) <> 0");
        questions.put("plans that are not the sums of their entries", "select * from payment_plan b where planned <> " + planEntries("'PLANNED'")
                + " or held <> " + planEntries("'HELD'") + " - " + planEntries("'RELEASED','SPENT'") + " or spent <> " + planEntries("'SPENT'"));
        questions.put("contracts confirmed otherwise than their confirmations say", "select * from contract_balance b where confirmed <> "
                + "coalesce((select sum(c.confirmed) from cost_confirmation c where c.contract = b.contract_number and c.status in ('CONFIRMED','INVOICED')), 0)");
        questions.put("contracts paid otherwise than their payments say", "select * from contract_balance b where settled + advance_paid <> "
                + "coalesce((select sum(p.payable) from payment_request p where p.contract = b.contract_number and p.status = 'PAID'), 0)");
        questions.put("tasks that only the worklist has", "select i.task_id, i.task_key, i.subject from workflow_item i where i.state = 'OPEN'"
                + " and not exists (select 1 from act_ru_task t where t.id_ = i.task_id)");
        questions.put("tasks that only the engine has", "select t.id_, t.task_def_key_ from act_ru_task t"
                + " where not exists (select 1 from workflow_item i where i.task_id = t.id_ and i.state = 'OPEN')");
        questions.put("payments at another task than their status says", misplaced("payment_request", "r.milestone", "payment",
                "requestPayment", "'DRAFT','RETURNED'", "preparePayment", "'SUBMITTED'", "approvePayment", "'PREPARED'", "recordPayment", "'APPROVED'"));
        questions.put("confirmations at another task than their status says", misplaced("cost_confirmation", "r.milestone", "cost",
                "claimCost", "'DRAFT','RETURNED'", "confirmCost", "'SUBMITTED'", "submitInvoice", "'CONFIRMED'"));
        questions.put("proposals at another task than their status says", misplaced("project_proposal", "r.application_number", "project",
                "recommendProposal", "'SUBMITTED'", "correctProposal", "'RETURNED'", "screenProposal", "'RECOMMENDED'",
                "approveAsDivisionHead", "'SCREENED'", "approveAsFinanceLead", "'SCREENED'", "approveAsAuthority", "'SCREENED'")
                + " and not (r.status = 'SCREENED' and exists (" + WAITS_FOR_ITS_LIST + " and w.application_number = r.application_number))");
        questions.put("proposals that wait for a list otherwise than their status says", WAITS_FOR_ITS_LIST
                + " and not exists (select 1 from project_proposal r where r.application_number = w.application_number and r.status = 'SCREENED')");
        questions.put("deliveries at another task than their status says", misplaced("implementation_delivery", "r.milestone_number",
                "implementation-milestone", "submitDeliverable", "'OPEN','RETURNED'", "checkDeliverable", "'SUBMITTED'",
                "acceptDeliverable", "'SUBMITTED','CHECKED'"));
        questions.put("budgets at another task than their status says", misplaced("budget_budget", "r.application_number", "budget",
                "prepareBudget", "'DRAFT','RETURNED'", "reviewBudget", "'SUBMITTED'", "approveBudget", "'REVIEWED'"));
        questions.put("agreements at another task than their status says", misplaced("contract", "r.contract_number", "contract-grant",
                "issueAllotment", "'DRAFT'", "approveAllotment", "'SUBMITTED'", "acceptTaskAgreement", "'REVIEWED','COUNTERSIGNED'"));
        questions.put("applications without a case", "select application_number from project_proposal r where r.application_number is not null"
                + " and not exists (select 1 from workflow_case c where c.application_number = r.application_number)");
        return questions;
    }

    /** Rows whose status belongs to a task that is not open on them, or that have an open task of another status. */
    private static String misplaced(String table, String subject, String process, String... keysAndStatuses) {
        StringBuilder wrong = new StringBuilder("select " + subject + ", r.status from " + table + " r where " + subject + " is not null and (1 = 0");
        StringBuilder waiting = new StringBuilder();
        for (int i = 0; i < keysAndStatuses.length; i += 2) {
            wrong.append(" or r.status not in (").append(keysAndStatuses[i + 1]).append(") and exists (select 1 from workflow_item i where i.state = 'OPEN'"
                    + " and i.process = '" + process + "' and i.subject = " + subject + " and i.task_key = '" + keysAndStatuses[i] + "')");
            waiting.append(i == 0 ? "" : ",").append(keysAndStatuses[i + 1]);
        }
        return wrong + " or r.status in (" + waiting + ") and not exists (select 1 from workflow_item i where i.state = 'OPEN' and i.process = '"
                + process + "' and i.subject = " + subject + "))";
    }

    private static String contractEntries(String accounts) {
        return MONEY.formatted("e.contract_number = b.contract_number and e.account in (" + accounts + ")");
    }

    private static String budgetEntries(String accounts, String more) {
        return MONEY.formatted("e.line_number = b.line_number and e.account in (" + accounts + ")" + more);
    }

    private static String planEntries(String kinds) {
        return PLAN.formatted(kinds);
    }

    /** Each limit, tried past the application on this contract's rows: the database itself refuses. Answers how many were tried. */
    int refusesOverdrawing(String contract) throws SQLException {
        String budget = "line_number in (select line_number from ledger_balance where contract_number = '" + contract + "')";
        String mine = " where contract_number = '" + contract + "'";
        Map<String, String> updates = new LinkedHashMap<>();
        updates.put("ck_balance_confirmed", "contract_balance set confirmed = contracted + 0.01" + mine);
        updates.put("ck_balance_settled", "contract_balance set settled = confirmed + 0.01" + mine);
        updates.put("ck_balance_advance", "contract_balance set advance_paid = recovered + advance_limit + 0.01" + mine);
        updates.put("ck_balance_recovered", "contract_balance set recovered = advance_paid + 0.01" + mine);
        updates.put("ck_balance_paid", "contract_balance set confirmed = contracted, settled = contracted, recovered = 0, advance_paid = 0.01" + mine);
        updates.put("ck_balance_signs", "contract_balance set settled = -0.01" + mine);
        updates.put("ck_contracted_allotted", "budget_balance set contracted = allotted + 0.01 where " + budget);
        updates.put("ck_confirmed_contracted", "budget_balance set confirmed = contracted + 0.01 where " + budget);
        updates.put("ck_paid_contracted", "budget_balance set paid = contracted + 0.01 where " + budget);
        updates.put("ck_balance_surplus", "budget_balance set surplus = allotted + 0.01 where " + budget);
        updates.put("ck_balance_carried", "budget_balance set carried_paid = carried + 0.01 where " + budget);
        updates.put("ck_balance_positive", "budget_balance set paid = -0.01 where " + budget);
        updates.put("ck_ledger_side", "ledger_balance set debit = credit - 0.01 where account = 'COMMITTED' and contract_number = '" + contract + "'");
        updates.put("ck_ledger_sides", "ledger_header set credits = debits + 0.01" + mine);
        updates.put("ck_ledger_one_side", "ledger_entry set credit = 0.01, debit = 0.01" + mine);
        for (Map.Entry<String, String> update : updates.entrySet()) {
            refused(update.getKey(), update.getValue());
        }
        return updates.size();
    }

    private void refused(String constraint, String update) throws SQLException {
        String sql = "update " + update;
        try (var statement = connection.createStatement()) {
            int changed = statement.executeUpdate(sql);
            throw new AssertionError(sql + " was let through on " + changed + " rows");
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).as(sql).startsWith("235");
            assertThat(refused.getMessage()).as(sql).containsIgnoringCase(constraint);
        }
    }
}
