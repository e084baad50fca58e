using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CareerWriter.Host.Telemetry;

/// <summary>What is measured of the running bot; one method an event. Tags are few and never name a person or a conversation.</summary>
internal sealed class BotMetrics
{
    /// <summary>Name of the meter and of the activity source.</summary>
    public const string Name = "CareerWriter";

    private readonly Counter<long> _turns;
    private readonly Histogram<double> _turnTime;
    private readonly Histogram<double> _firstView;
    private readonly Histogram<double> _draft;
    private readonly Histogram<double> _queue;
    private readonly Counter<long> _findings;
    private readonly Counter<long> _platformErrors;
    private readonly Counter<long> _storeErrors;

    /// <param name="meters">Makes the meter.</param>
    public BotMetrics(IMeterFactory meters)
    {
        ArgumentNullException.ThrowIfNull(meters);
        var meter = meters.Create(Name);
        _turns = meter.CreateCounter<long>("careerwriter.turns", description: "Messages answered");
        _turnTime = meter.CreateHistogram<double>("careerwriter.turn.time", "s", "From taking a message to its state being saved");
        _firstView = meter.CreateHistogram<double>("careerwriter.first_view.time", "s", "From the arrival of a message to the first thing shown");
        _draft = meter.CreateHistogram<double>("careerwriter.draft.time", "s", "From the arrival of a message to the draft it leads to");
        _queue = meter.CreateHistogram<double>("careerwriter.queue.age", "s", "How long a message waited");
        _findings = meter.CreateCounter<long>("careerwriter.findings", description: "Findings of shown drafts");
        _platformErrors = meter.CreateCounter<long>("careerwriter.platform.errors", description: "Messages that a platform did not take");
        _storeErrors = meter.CreateCounter<long>("careerwriter.store.errors", description: "Calls that the store did not answer");
    }

    /// <summary>The source of traces: one activity a turn.</summary>
    public static ActivitySource Activities { get; } = new(Name);

    /// <summary>A message was answered.</summary>
    public void Turn(string platform, string outcome, TimeSpan time, TimeSpan waited)
    {
        _turns.Add(1, new("platform", platform), new("outcome", outcome));
        _turnTime.Record(time.TotalSeconds, new KeyValuePair<string, object?>("platform", platform));
        _queue.Record(Math.Max(0, waited.TotalSeconds), new KeyValuePair<string, object?>("platform", platform));
    }

    /// <summary>The first thing was shown.</summary>
    public void FirstView(string platform, TimeSpan since) => _firstView.Record(Math.Max(0, since.TotalSeconds), new KeyValuePair<string, object?>("platform", platform));

    /// <summary>A draft was shown.</summary>
    public void Draft(string platform, TimeSpan since) => _draft.Record(Math.Max(0, since.TotalSeconds), new KeyValuePair<string, object?>("platform", platform));

    /// <summary>A shown draft has findings of a rule.</summary>
    public void Findings(string rule, int count) => _findings.Add(count, new KeyValuePair<string, object?>("rule", rule));

    /// <summary>A platform did not take a message.</summary>
    public void PlatformError(string platform, bool mayPass) => _platformErrors.Add(1, new("platform", platform), new("mayPass", mayPass));

    /// <summary>The store did not answer.</summary>
    public void StoreError() => _storeErrors.Add(1);
}
