namespace OrchardSite.Engine.Display.Liquid.Parsing;

/// <summary>What the loops of a template have in common: whether one goes on where another stopped.</summary>
internal sealed class ParsedLoops
{
    /// <summary>Some loop says <c>offset: continue</c>, so that all remember where they stop.</summary>
    public bool HaveContinue { get; set; }
}
