namespace OrchardSite.Engine.Cms.ContentTypes.ViewModels;

/// <summary>The names of a type as its editor shows them.</summary>
internal class ContentTypeViewModel
{
    public string? Name { get; set; }

    public string? DisplayName { get; set; }
}
