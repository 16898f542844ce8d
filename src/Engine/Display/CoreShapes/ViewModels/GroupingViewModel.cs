namespace OrchardCore.DisplayManagement.ViewModels;

/// <summary>A tab, card or column with what is in it.</summary>
public class GroupingViewModel : GroupViewModel
{
    public IGrouping<string, object> Grouping { get; set; } = null!;
}
