using Microsoft.Extensions.Logging;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;
using OrchardCore.Scripting;

namespace OrchardSite.Engine.Cms.Rules.Evaluation;

/// <summary>Runs the script of a condition; one that fails does not hold, so that a page is never lost to it.</summary>
internal sealed partial class JavascriptConditionEvaluator(
    IScriptingManager scripting,
    IServiceProvider services,
    ILogger<JavascriptConditionEvaluator> logger) : ConditionEvaluator<JavascriptCondition>
{
    private (IScriptingEngine Engine, IScriptingScope Scope)? _scope;

    public override ValueTask<bool> EvaluateAsync(JavascriptCondition condition)
    {
        if (string.IsNullOrWhiteSpace(condition.Script))
        {
            return False;
        }

        try
        {
            return Run(condition.Script) ? True : False;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            LogFailure(exception, condition.ConditionId, condition.Script);
            return False;
        }
    }

    /// <summary>Runs a script; throws what the script engine throws when the script is wrong or does not end.</summary>
    internal bool Run(string script)
    {
        _scope ??= Open();
        return Convert.ToBoolean(_scope.Value.Engine.Evaluate(_scope.Value.Scope, script), System.Globalization.CultureInfo.InvariantCulture);
    }

    private (IScriptingEngine Engine, IScriptingScope Scope) Open()
    {
        var engine = scripting.GetScriptingEngine("js") ?? throw new InvalidOperationException("There is no script engine for JavaScript.");
        return (engine, engine.CreateScope(scripting.GlobalMethodProviders.SelectMany(provider => provider.GetMethods()), services, null, null));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The script of the condition {ConditionId} fails: {Script}")]
    private partial void LogFailure(Exception exception, string? conditionId, string script);
}
