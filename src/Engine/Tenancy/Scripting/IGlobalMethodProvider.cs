namespace OrchardCore.Scripting;

/// <summary>Adds functions that scripts can call.</summary>
public interface IGlobalMethodProvider
{
    IEnumerable<GlobalMethod> GetMethods();
}
