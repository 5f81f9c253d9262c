package org.yangguang.web.payment;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.payment.AccountCallback;
import org.yangguang.payment.AccountService;
import org.yangguang.payment.AccountView;
import org.yangguang.web.shell.Messages;

/** 收款账户核实: the account of one payment beside the known one, {@code /app/payment/account.xhtml}. */
@Named
@ViewScoped
public class PayeeAccount implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountService accounts;
    @Inject
    private CurrentActor actor;
    @Inject
    private Messages messages;
    @Inject
    private HttpServletRequest request;

    private AccountView view;
    private String person;
    private String phone;
    private LocalDate calledOn;
    private String note;

    @PostConstruct
    void open() {
        view = accounts.viewAccount(String.valueOf(request.getParameter("milestone")));
    }

    public String confirm() {
        accounts.confirmAccount(view.milestone(), new AccountCallback(view.account(), person, phone, calledOn, note));
        messages.done("payment.account.confirmedNow", view.order());
        return "/app/payment/account.xhtml?faces-redirect=true&milestone=" + view.milestone();
    }

    public boolean isConfirmable() {
        return view.changed() && (actor.get().has(Role.FINANCE_OFFICER) || actor.get().has(Role.FINANCE_LEAD));
    }

    public AccountView getView() {
        return view;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public LocalDate getCalledOn() {
        return calledOn;
    }

    public void setCalledOn(LocalDate calledOn) {
        this.calledOn = calledOn;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
