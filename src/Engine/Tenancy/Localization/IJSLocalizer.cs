namespace OrchardCore.Localization;

/// <summary>Gives scripts in pages their translations.</summary>
public interface IJSLocalizer
{
    IDictionary<string, string> GetLocalizations(string group);
}
