using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardSite.Engine.Cms.Contents.AuditTrail.ViewModels;

internal class ContentAuditTrailSettingsViewModel
{
    public string[] AllowedContentTypes { get; set; } = [];

    [BindNever]
    public IReadOnlyList<ContentTypeDefinition> ContentTypes { get; set; } = [];
}
