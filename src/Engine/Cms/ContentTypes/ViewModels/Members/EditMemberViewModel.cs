namespace OrchardSite.Engine.Cms.ContentTypes.ViewModels.Members;

/// <summary>How a part of a type, or a field of a part, is named and shown, as the form has it.</summary>
internal class EditMemberViewModel
{
    public string? DisplayName { get; set; }

    public string? Description { get; set; }

    public string? Editor { get; set; }

    public string? DisplayMode { get; set; }
}
