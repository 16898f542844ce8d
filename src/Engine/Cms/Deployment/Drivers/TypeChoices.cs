using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Cms.Deployment.Drivers;

/// <summary>Content types to choose from.</summary>
internal class TypeChoices
{
    public bool IncludeAll { get; set; }

    public bool ExportAsSetupRecipe { get; set; }

    public string[] ContentTypes { get; set; } = [];

    [BindNever]
    public IReadOnlyList<(string Name, string Title)> Known { get; set; } = [];
}
