using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardSite.Engine.Cms.ContentTypes.ViewModels;

/// <summary>The page on which a part is added to a type once more.</summary>
internal sealed record AddReusablePartPage(ContentTypeDefinition Type, IReadOnlyList<PartChoice> Parts, AddReusablePartViewModel Form);
