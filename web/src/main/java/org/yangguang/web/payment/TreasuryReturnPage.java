package org.yangguang.web.payment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.payment.ReturnFinding;
import org.yangguang.payment.ReturnService;
import org.yangguang.payment.TreasuryReturnView;
import org.yangguang.payment.TreasuryWord;
import org.yangguang.web.shell.Messages;

/** One file from the treasury beside the orders that it names, {@code /app/payment/return.xhtml}. */
@Named
@ViewScoped
public class TreasuryReturnPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReturnService returns;
    @Inject
    private CurrentActor actor;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;

    private TreasuryReturnView file;

    @PostConstruct
    void open() {
        file = returns.viewReturn(String.valueOf(request.getParameter("number")));
    }

    public String accept() {
        returns.acceptReturn(file.number(), new TreasuryWord(null, file.version()));
        messages.done("payment.return.acceptedNow", file.number(), file.matched());
        return "/app/payment/return.xhtml?faces-redirect=true&number=" + file.number();
    }

    public boolean isAcceptable() {
        return actor.get().has(Role.FINANCE_OFFICER) && file.matched() > 0;
    }

    /** Colour of a finding. */
    public String tint(ReturnFinding finding) {
        return switch (finding) {
            case MATCHED, RECORDED -> "ok";
            case SAME, PENDING -> "info";
            default -> "bad";
        };
    }

    public TreasuryReturnView getFile() {
        return file;
    }
}
