namespace OrchardCore.Liquid;

/// <summary>The Liquid object <c>Content</c>; features give it members through the member access strategy.</summary>
public class LiquidContentAccessor
{
}
