namespace OrchardCore.DisplayManagement.ViewModels;

/// <summary>The tabs, cards or columns of an editor's zone; its items are their shapes.</summary>
public class GroupingsViewModel : GroupViewModel
{
    public IGrouping<string, object>[] Groupings { get; set; } = [];
}
