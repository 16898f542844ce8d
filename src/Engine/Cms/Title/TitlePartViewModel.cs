using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace OrchardSite.Engine.Cms.Title;

internal class TitlePartViewModel
{
    public string? Title { get; set; }

    [BindNever]
    public ContentItem? ContentItem { get; set; }

    [BindNever]
    public TitlePart? TitlePart { get; set; }

    [BindNever]
    public TitlePartSettings Settings { get; set; } = new();
}
