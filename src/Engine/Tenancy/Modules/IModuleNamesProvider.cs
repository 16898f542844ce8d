namespace OrchardCore.Modules;

/// <summary>Names the modules that the application is made of.</summary>
public interface IModuleNamesProvider
{
    IEnumerable<string> GetModuleNames();
}
