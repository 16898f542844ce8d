using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardSite.Engine.Cms.ContentTypes.ViewModels;

/// <summary>The page on which parts are added to a type.</summary>
internal sealed record AddPartsPage(ContentTypeDefinition Type, IReadOnlyList<PartChoice> Parts);
