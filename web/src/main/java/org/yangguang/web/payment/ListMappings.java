package org.yangguang.web.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yangguang.payment.MappingEntry;
import org.yangguang.payment.ReturnService;
import org.yangguang.web.shell.Messages;

/** 支付清单列对应: how payment lists of the 预算管理一体化 system are read. */
@Named
@ViewScoped
public class ListMappings implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReturnService returns;
    @Inject
    private Messages messages;

    private String name;
    private String orderColumn;
    private String amountColumn;
    private String statusColumn;
    private String voucherColumn;
    private String dateColumn;
    private String reasonColumn;
    private String paidWords;
    private String partlyWords;
    private String failedWords;
    private Long version;

    public List<MappingEntry> getRows() {
        return returns.listMappings();
    }

    /** Opens the form for this mapping. */
    public void choose(MappingEntry entry) {
        name = entry.name();
        orderColumn = entry.orderColumn();
        amountColumn = entry.amountColumn();
        statusColumn = entry.statusColumn();
        voucherColumn = entry.voucherColumn();
        dateColumn = entry.dateColumn();
        reasonColumn = entry.reasonColumn();
        paidWords = entry.paidWords();
        partlyWords = entry.partlyWords();
        failedWords = entry.failedWords();
        version = entry.version();
    }

    public String save() {
        returns.saveMapping(new MappingEntry(name, orderColumn, amountColumn, statusColumn, voucherColumn, dateColumn, reasonColumn, paidWords, partlyWords,
                failedWords, version));
        messages.done("payment.mapping.saved", name);
        return "/app/payment/mappings.xhtml?faces-redirect=true";
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOrderColumn() {
        return orderColumn;
    }

    public void setOrderColumn(String orderColumn) {
        this.orderColumn = orderColumn;
    }

    public String getAmountColumn() {
        return amountColumn;
    }

    public void setAmountColumn(String amountColumn) {
        this.amountColumn = amountColumn;
    }

    public String getStatusColumn() {
        return statusColumn;
    }

    public void setStatusColumn(String statusColumn) {
        this.statusColumn = statusColumn;
    }

    public String getVoucherColumn() {
        return voucherColumn;
    }

    public void setVoucherColumn(String voucherColumn) {
        this.voucherColumn = voucherColumn;
    }

    public String getDateColumn() {
        return dateColumn;
    }

    public void setDateColumn(String dateColumn) {
        this.dateColumn = dateColumn;
    }

    public String getReasonColumn() {
        return reasonColumn;
    }

    public void setReasonColumn(String reasonColumn) {
        this.reasonColumn = reasonColumn;
    }

    public String getPaidWords() {
        return paidWords;
    }

    public void setPaidWords(String paidWords) {
        this.paidWords = paidWords;
    }

    public String getPartlyWords() {
        return partlyWords;
    }

    public void setPartlyWords(String partlyWords) {
        this.partlyWords = partlyWords;
    }

    public String getFailedWords() {
        return failedWords;
    }

    public void setFailedWords(String failedWords) {
        this.failedWords = failedWords;
    }
}
