using OrchardCore.ContentManagement;
using OrchardCore.Entities;

namespace OrchardSite.Engine.Content.Management;

/// <summary>Ids of items are ids like all others.</summary>
internal sealed class ContentItemIdGenerator(IIdGenerator ids) : IContentItemIdGenerator
{
    public string GenerateUniqueId(ContentItem contentItem) => ids.GenerateUniqueId();
}
