namespace OrchardSite.Engine.Cms.ContentTypes.ViewModels;

/// <summary>A part under a name of its own, as the form has it.</summary>
internal class AddReusablePartViewModel : CreateTypeViewModel
{
    public string? Description { get; set; }

    public string? SelectedPartName { get; set; }
}
