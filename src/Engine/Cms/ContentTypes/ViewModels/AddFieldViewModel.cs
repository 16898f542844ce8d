namespace OrchardSite.Engine.Cms.ContentTypes.ViewModels;

/// <summary>A new field as the form has it.</summary>
internal class AddFieldViewModel : CreateTypeViewModel
{
    public string? FieldTypeName { get; set; }
}
