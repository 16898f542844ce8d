namespace OrchardCore.Rules;

/// <summary>A group that an admin can name.</summary>
public abstract class DisplayTextConditionGroup : ConditionGroup
{
    public string? DisplayText { get; set; }
}
