namespace OrchardCore.Scripting;

/// <summary>The state that scripts share.</summary>
public interface IScriptingScope { }
