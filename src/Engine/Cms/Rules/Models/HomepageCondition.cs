namespace OrchardCore.Rules.Models;

/// <summary>Whether the page is the home page.</summary>
public class HomepageCondition : Condition
{
    /// <summary>True: holds on the home page; false: on all others.</summary>
    public bool Value { get; set; }
}
