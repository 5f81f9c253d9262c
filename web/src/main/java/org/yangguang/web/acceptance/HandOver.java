package org.yangguang.web.acceptance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.yangguang.acceptance.HandoverLists;

/** 移交档案资产 by signed lists. */
@Named
@ViewScoped
public class HandOver extends AcceptanceTask {

    private static final long serialVersionUID = 1L;

    private final List<HandoverRow> archive = new ArrayList<>();
    private final List<HandoverRow> assets = new ArrayList<>();
    private String noAssetsReason;

    @Override
    public boolean isOpinionRequired() {
        return false;
    }

    @Override
    protected void load() {
        super.load();
        getAcceptance().archive().forEach(line -> archive.add(HandoverRow.of(line)));
        getAcceptance().assets().forEach(line -> assets.add(HandoverRow.of(line)));
        noAssetsReason = getAcceptance().noAssetsReason();
        if (archive.isEmpty()) {
            archive.add(new HandoverRow());
        }
    }

    public String handOver() {
        attachFiles(getAcceptance().number());
        acceptances().handOver(getTask().id(), new HandoverLists(archive.stream().map(HandoverRow::entered).toList(),
                assets.stream().map(HandoverRow::entered).toList(), noAssetsReason, getOpinion(), getAcceptance().version()));
        return done();
    }

    public void addArchive() {
        archive.add(new HandoverRow());
    }

    public void addAsset() {
        assets.add(new HandoverRow());
    }

    public void removeArchive(HandoverRow row) {
        archive.remove(row);
    }

    public void removeAsset(HandoverRow row) {
        assets.remove(row);
    }

    public List<HandoverRow> getArchive() {
        return archive;
    }

    public List<HandoverRow> getAssets() {
        return assets;
    }

    public String getNoAssetsReason() {
        return noAssetsReason;
    }

    public void setNoAssetsReason(String noAssetsReason) {
        this.noAssetsReason = noAssetsReason;
    }
}
