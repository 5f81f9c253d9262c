package org.yangguang.web.registry;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.yangguang.registry.DrawPart;
import org.yangguang.registry.DrawService;
import org.yangguang.registry.DrawView;
import org.yangguang.web.shell.Messages;
import org.yangguang.web.shell.RegisterRows;

/** 专家抽取记录, for the auditor: all draws, and the supervisor's part of one that is waiting. */
@Named
@ViewScoped
public class DrawRegister implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DrawService draws;

    @Inject
    private Messages messages;

    private RegisterRows<DrawView> rows;
    private String number;
    private String part;

    @PostConstruct
    void begin() {
        rows = new RegisterRows<>(() -> draws.countOpen(), (first, size) -> draws.listSupervised(first, size));
    }

    /** Opens the form for this draw. */
    public void choose(DrawView draw) {
        number = draw.number();
        part = null;
    }

    public void witness() {
        draws.witnessDraw(number, new DrawPart(part));
        messages.done("registry.draw.witnessed", number);
        number = null;
        part = null;
    }

    public RegisterRows<DrawView> getRows() {
        return rows;
    }

    public String getNumber() {
        return number;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
