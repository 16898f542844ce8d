namespace OrchardCore.DisplayManagement.ViewModels;

public class GroupViewModel : Shape
{
    /// <summary>An id that is the group's own on the page.</summary>
    public string Identifier { get; set; } = string.Empty;
}
