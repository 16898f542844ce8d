using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardSite.Engine.Cms.Admin.ViewModels;

internal sealed class DashboardViewModel
{
    public string UserName { get; init; } = string.Empty;

    public IReadOnlyList<ContentTypeDefinition> Types { get; init; } = [];

    public IReadOnlyList<ContentItem> Mine { get; init; } = [];

    public IReadOnlyList<ContentItem> Drafts { get; init; } = [];
}
