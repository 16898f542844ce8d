namespace OrchardSite.Engine.Cms.ContentTypes.ViewModels;

/// <summary>A new type or part as the form has it.</summary>
internal class CreateTypeViewModel
{
    public string? DisplayName { get; set; }

    /// <summary>The technical name; made from the display name when it is empty.</summary>
    public string? Name { get; set; }
}
