using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Cms.Contents.Deployment.Download;

/// <summary>An item and its JSON.</summary>
internal sealed record DisplayJsonContentItemViewModel(ContentItem ContentItem, string ContentItemJson, bool IsLatest);
