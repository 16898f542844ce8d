namespace OrchardCore.Rules.Models;

/// <summary>Holds when a script says so.</summary>
public class JavascriptCondition : Condition
{
    /// <summary>An expression, such as <c>isHomepage() || url('~/gyss/*')</c>.</summary>
    public string? Script { get; set; }
}
