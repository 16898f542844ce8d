namespace OrchardSite.Engine.Display.Liquid.Parsing;

/// <summary>Brings tags and blocks of a feature; registered as a service. Must hold no state: parsed templates are shared by tenants.</summary>
internal interface ILiquidTagProvider
{
    void AddTo(LiquidTagRegistry registry);
}
