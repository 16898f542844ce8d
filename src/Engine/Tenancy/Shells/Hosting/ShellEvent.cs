namespace OrchardCore.Environment.Shell.Events;

/// <summary>Handles an event of the named shell.</summary>
public delegate Task ShellEvent(string name);
