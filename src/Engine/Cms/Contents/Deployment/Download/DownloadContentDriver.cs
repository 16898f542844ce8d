using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Cms.Contents.Deployment.Download;

internal sealed class DownloadContentDriver(ExportAccess access) : ItemActionDriver("Download_SummaryAdmin__Button__Actions", "34")
{
    protected override Task<bool> MayAsync(ContentItem item) => access.MayExportAsync(item);
}
