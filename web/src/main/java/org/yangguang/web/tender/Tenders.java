package org.yangguang.web.tender;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.yangguang.identity.CurrentActor;
import org.yangguang.identity.Role;
import org.yangguang.tender.TenderRegisterService;
import org.yangguang.tender.TenderView;

/** 采购项目: published ones for suppliers, all for staff and agents. */
@Named
@ViewScoped
public class Tenders implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TenderRegisterService register;

    @Inject
    private CurrentActor actor;

    private List<TenderView> rows;
    private boolean supplier;

    private static final int MOST = 200;

    @PostConstruct
    void load() {
        rows = register.listTenders(0, MOST);
        supplier = actor.get().has(Role.SUPPLIER);
    }

    public List<TenderView> getRows() {
        return rows;
    }

    public boolean isSupplier() {
        return supplier;
    }
}
