namespace OrchardCore.Localization;

/// <summary>Gives the plural form for a count.</summary>
public delegate int PluralizationRuleDelegate(int count);
